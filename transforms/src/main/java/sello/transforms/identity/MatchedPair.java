package sello.transforms.identity;

import java.util.Comparator;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import sello.transforms.identity.Reason.Outcome;

/**
 * Two mentions and what is said of them: a row of school_matches.
 *
 * @param left the one with the smaller key
 * @param right the other
 * @param judgement reason and score
 * @param decision that of a person; empty: a rule decided
 */
record MatchedPair(
    Mention left, Mention right, Judgement judgement, Optional<HandDecision> decision) {
  /** Decisions by hand first, then the highest score; of equal ones the smaller keys. */
  static final Comparator<MatchedPair> STRONGEST_FIRST =
      Comparator.comparing((MatchedPair pair) -> !pair.isByHand())
          .thenComparing(pair -> -pair.judgement().score())
          .thenComparing(pair -> pair.left().id())
          .thenComparing(pair -> pair.right().id());

  static MatchedPair byRule(Mention left, Mention right, Judgement judgement) {
    return new MatchedPair(left, right, judgement, Optional.empty());
  }

  static MatchedPair byHand(Mention left, Mention right, HandDecision decision) {
    return new MatchedPair(left, right, decision.judgement(), Optional.of(decision));
  }

  Mention.Pair key() {
    return new Mention.Pair(left.id(), right.id());
  }

  boolean isByHand() {
    return decision.isPresent();
  }

  boolean isSame() {
    return judgement.outcome() == Outcome.SAME;
  }

  /** The row, with the columns of {@link SchoolMatches} in their order. */
  Row row() {
    return RowFactory.create(
        left.id(),
        right.id(),
        judgement.outcome().label(),
        judgement.reason().code(),
        decision.map(HandDecision::says).orElse(judgement.reason().sentence()),
        isByHand() ? "hand" : "rule",
        left.country(),
        left.printedName(),
        given(left.printedTown()),
        given(left.schoolId()),
        right.printedName(),
        given(right.printedTown()),
        given(right.schoolId()),
        decision.map(HandDecision::file).orElse(null),
        decision.map(HandDecision::line).orElse(null),
        judgement.score());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
