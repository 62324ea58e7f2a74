package sello.transforms.disclosure;

/**
 * What the attacker finds out about one withheld cell, or about one secret.
 *
 * @param id of the cell or the derived quantity
 * @param kind why it must be protected
 * @param value the truth; findings are for those who may see it, and are never published
 * @param range whole numbers >= 0 that fit all that is shown
 * @param informed the same for one who also knows that zeros are shown, so that no withheld cell is
 *     0; the verdict rests on it
 * @param verdict whether that is too much
 */
public record Finding(
    String id, Kind kind, long value, Range range, Range informed, Verdict verdict) {

  /** Why something must be protected. */
  public enum Kind {
    /** A count below its threshold. */
    PRIMARY,
    /** A count withheld to protect others, or since an earlier release. */
    SECONDARY,
    /** A quantity below its threshold that follows from counts. */
    DERIVED
  }

  /** Whether the attacker finds out too much. */
  public enum Verdict {
    SAFE,
    /** Withholding more would protect it: such a release may not be published. */
    EXPOSED,
    /** Public cells tell as much already, whatever is withheld. */
    GIVEN_AWAY
  }

  @Override
  public String toString() {
    return "%s %s is %d: %s, informed %s: %s".formatted(kind, id, value, range, informed, verdict);
  }
}
