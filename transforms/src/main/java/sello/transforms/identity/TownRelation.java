package sello.transforms.identity;

/** Whether two mentions are of one town; a town may also stand in the name of the other mention. */
enum TownRelation {
  SAME,
  OTHER,
  UNKNOWN;

  static TownRelation of(Mention left, Mention right) {
    if (left.town().isKnown() && right.town().isKnown()) {
      return isSame(left, right) ? SAME : OTHER;
    }
    boolean inTheOther = left.name().names(right.town()) || right.name().names(left.town());
    return inTheOther ? SAME : UNKNOWN;
  }

  private static boolean isSame(Mention left, Mention right) {
    return left.town().isSameAs(right.town())
        || WordDistance.isSlip(
            String.join("", left.townWords()), String.join("", right.townWords()));
  }
}
