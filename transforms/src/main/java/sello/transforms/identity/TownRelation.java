package sello.transforms.identity;

/** Whether two mentions are of one town; a town may also stand in the name of the other mention. */
enum TownRelation {
  SAME,
  OTHER,
  UNKNOWN;

  private static final int SHORTEST = 7;

  static TownRelation of(Mention left, Mention right) {
    if (left.town().isKnown() && right.town().isKnown()) {
      return isSame(left, right) ? SAME : OTHER;
    }
    boolean inTheOther = left.name().names(right.town()) || right.name().names(left.town());
    return inTheOther ? SAME : UNKNOWN;
  }

  private static boolean isSame(Mention left, Mention right) {
    return left.town().isSameAs(right.town())
        || isOneSlipAway(String.join("", left.townWords()), String.join("", right.townWords()));
  }

  /** Towns have short names that differ in few letters: only one slip is forgiven. */
  private static boolean isOneSlipAway(String one, String two) {
    return Math.min(one.length(), two.length()) >= SHORTEST && WordDistance.isWithin(1, one, two);
  }
}
