package sello.transforms.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The matches among the mentions of one scope: a country's real schools, or its illustrative ones.
 * They are compared in memory, about two thousand bytes for each: the country with most schools has
 * a hundred thousand.
 *
 * @param decisions decisions by hand of all scopes, the later of two behind the earlier
 */
record ScopeMatches(List<HandDecision> decisions) implements Serializable {

  ScopeMatches {
    decisions = List.copyOf(decisions);
  }

  /** One row for each match among the mentions of a scope; none, where there are none. */
  Iterator<Row> of(Iterator<Row> rows) {
    List<Member> members = members(rows);
    if (members.isEmpty()) {
      return Collections.emptyIterator();
    }
    List<Mention> mentions = members.stream().map(Member::mention).toList();
    String country = members.get(0).row().getAs(PreparedMentions.COUNTRY);
    List<HandDecision> own =
        decisions.stream().filter(decision -> decision.country().equals(country)).toList();
    List<JudgedPair> judged =
        JudgedPairs.among(members, HandDecisions.pairs(own, members), WordWeights.of(mentions));
    return Merges.withoutConflicts(judged).stream().map(JudgedPair::row).iterator();
  }

  /** The mentions in the order of their keys. */
  private static List<Member> members(Iterator<Row> rows) {
    List<Row> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    all.sort(Comparator.comparing(row -> row.<String>getAs(PreparedMentions.ID)));
    List<Mention> mentions = all.stream().map(PreparedMentions::mention).toList();
    RivalCounts rivals = new RivalCounts(mentions);
    List<Member> members = new ArrayList<>();
    for (Mention mention : mentions) {
      int place = members.size();
      members.add(new Member(place, all.get(place), mention.with(rivals.of(mention))));
    }
    return members;
  }
}
