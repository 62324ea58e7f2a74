package sello.transforms.identity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is said of two mentions, and why. From {@link #SAME_FROM} on they are the same, from {@link
 * #CHECK_FROM} on to be checked by hand: the three regions of Fellegi and Sunter (1969, A theory
 * for record linkage, doi:10.1080/01621459.1969.10501049), with a fourth outcome where the sources
 * say too little for any.
 *
 * @param reason the rule that decided
 * @param score how strongly the pair looks like one school, 0 to 1
 */
record Judgement(Reason reason, double score) {
  static final double SAME_FROM = 0.90;
  static final double CHECK_FROM = 0.65;

  /** Millions of pairs are told the same. */
  private static final Map<Reason, Judgement> OF_REASON = ofReasons();

  Judgement {
    boolean fits =
        switch (reason.outcome()) {
          case SAME -> score >= SAME_FROM && score <= 1;
          case CHECK -> score >= CHECK_FROM && score < SAME_FROM;
          case DIFFERENT, CANNOT_TELL -> score >= 0 && score < CHECK_FROM;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "A pair that is " + reason.code() + " cannot have the score " + score + ".");
    }
  }

  private static Map<Reason, Judgement> ofReasons() {
    Map<Reason, Judgement> all = new EnumMap<>(Reason.class);
    Stream.of(Reason.values())
        .forEach(reason -> all.put(reason, new Judgement(reason, reason.score())));
    return all;
  }

  /** The judgement with the score that a reason has by itself. */
  static Judgement of(Reason reason) {
    return Objects.requireNonNull(OF_REASON.get(reason));
  }

  Reason.Outcome outcome() {
    return reason.outcome();
  }

  /**
   * Whether a reader should see the pair: not where the names have nothing to do with each other.
   */
  boolean isWorthShowing() {
    return switch (reason) {
      case OTHER_ID, OTHER_NAME, OTHER_REGION, OTHER_TOWN -> false;
      default -> true;
    };
  }
}
