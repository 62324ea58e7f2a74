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
 * @param reason the rule that decided
 * @param score how strongly the pair looks like one school, 0 to 1
 * @param decision that of a person; empty: a rule decided
 */
record MatchedPair(
    Mention left, Mention right, Reason reason, double score, Optional<HandDecision> decision) {
  /** Decisions by hand first, then the highest score; of equal ones the smaller keys. */
  static final Comparator<MatchedPair> STRONGEST_FIRST =
      Comparator.comparing((MatchedPair pair) -> !pair.isByHand())
          .thenComparing(pair -> -pair.score())
          .thenComparing(pair -> pair.left().id())
          .thenComparing(pair -> pair.right().id());

  MatchedPair {
    if (!reason.fits(score)) {
      throw new IllegalArgumentException(
          "A pair that is " + reason.code() + " cannot have the score " + score + ".");
    }
  }

  /** What a rule says, with the score that its reason has by itself. */
  static MatchedPair byRule(Mention left, Mention right, Reason reason) {
    return byRule(left, right, reason, reason.score());
  }

  static MatchedPair byRule(Mention left, Mention right, Reason reason, double score) {
    return new MatchedPair(left, right, reason, score, Optional.empty());
  }

  static MatchedPair byHand(Mention left, Mention right, HandDecision decision) {
    Reason reason = decision.isSame() ? Reason.HAND_SAME : Reason.HAND_DIFFERENT;
    return new MatchedPair(left, right, reason, reason.score(), Optional.of(decision));
  }

  Mention.Pair key() {
    return new Mention.Pair(left.id(), right.id());
  }

  boolean isByHand() {
    return decision.isPresent();
  }

  boolean isSame() {
    return reason.outcome() == Outcome.SAME;
  }

  /** The row, with the columns of {@link SchoolMatches} in their order. */
  Row row() {
    return RowFactory.create(
        left.id(),
        right.id(),
        reason.outcome().label(),
        reason.code(),
        decision.map(HandDecision::says).orElse(reason.sentence()),
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
        score);
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
