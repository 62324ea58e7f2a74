package sello.transforms.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The matches among the mentions of one scope: a country. They are compared in memory, at most two
 * thousand bytes for each: the country with most schools has a hundred thousand.
 *
 * @param decisions decisions by hand of all scopes, the later of two behind the earlier
 */
record ScopeMatches(List<HandDecision> decisions) implements Serializable {

  ScopeMatches {
    decisions = List.copyOf(decisions);
  }

  /** One row for each match among the mentions of a scope; none, where there are none. */
  Iterator<Row> of(Iterator<Row> rows) {
    if (!rows.hasNext()) {
      return Collections.emptyIterator();
    }
    List<Member> members = members(rows);
    List<Mention> mentions = members.stream().map(Member::mention).toList();
    String country = members.get(0).country();
    List<HandDecision> own =
        decisions.stream().filter(decision -> decision.country().equals(country)).toList();
    List<JudgedPair> judged =
        JudgedPairs.among(
            members,
            HandDecisions.pairs(own, members),
            new PairRule(WordWeights.of(mentions), new Namesakes(mentions)));
    return Merges.withoutConflicts(judged).stream().map(JudgedPair::row).iterator();
  }

  /** The mentions in the order of their keys; no row is held. */
  private static List<Member> members(Iterator<Row> rows) {
    Row first = rows.next();
    SharedTexts texts = new SharedTexts(first.getAs(PreparedMentions.COUNTRY));
    List<Read> read = new ArrayList<>(List.of(Read.of(first, texts)));
    rows.forEachRemaining(row -> read.add(Read.of(row, texts)));
    read.sort(Comparator.comparing(one -> one.mention().id()));
    List<Member> members = new ArrayList<>();
    for (Read one : read) {
      members.add(new Member(members.size(), one.mention(), one.printed()));
    }
    return members;
  }

  /** What was read of a mention. */
  private record Read(Mention mention, Printed printed) {
    static Read of(Row row, SharedTexts texts) {
      return new Read(PreparedMentions.mention(row, texts), PreparedMentions.printed(row, texts));
    }
  }
}
