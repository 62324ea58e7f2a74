package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * The matches among the mentions of one country. They are compared in memory, at most two thousand
 * bytes for each: the country with most schools has a hundred thousand.
 */
final class CountryMatches {
  private final List<Mention> mentions;
  private final Map<Mention.Pair, HandDecision> byHand;
  private final PairRule rule;
  private final List<MatchedPair> pairs = new ArrayList<>();

  private CountryMatches(List<Mention> mentions, Map<Mention.Pair, HandDecision> byHand) {
    this.mentions = mentions;
    this.byHand = byHand;
    this.rule = new PairRule(WordWeights.of(mentions), new Namesakes(mentions));
  }

  /**
   * A row of school_matches for each pair worth showing.
   *
   * @param rows of school_mentions of one country; may be none
   * @param byHand what people decided, in all countries
   */
  static Iterator<Row> of(Iterator<Row> rows, Map<Mention.Pair, HandDecision> byHand) {
    List<Mention> mentions = new ArrayList<>();
    rows.forEachRemaining(row -> mentions.add(Mention.of(row)));
    mentions.sort(Comparator.comparing(Mention::id));
    return new CountryMatches(mentions, byHand).settled().stream().map(MatchedPair::row).iterator();
  }

  private List<MatchedPair> settled() {
    Map<String, Mention> byId = new HashMap<>();
    mentions.forEach(mention -> byId.put(mention.id(), mention));
    byHand.forEach(
        (pair, decision) -> {
          Mention left = byId.get(pair.left());
          Mention right = byId.get(pair.right());
          if (left != null && right != null) {
            pairs.add(MatchedPair.byHand(left, right, decision));
          }
        });
    new CandidatePairs(mentions).forEach(this::judge);
    return Conflicts.settled(pairs);
  }

  private void judge(Mention left, Mention right) {
    Judgement judgement = rule.judge(left, right);
    if (judgement.isWorthShowing()
        && !byHand.containsKey(new Mention.Pair(left.id(), right.id()))) {
      pairs.add(MatchedPair.byRule(left, right, judgement));
    }
  }
}
