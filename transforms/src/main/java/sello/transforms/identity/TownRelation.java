package sello.transforms.identity;

import java.util.List;

/** Whether two mentions are of one town; a town may also stand in the name of the other mention. */
enum TownRelation {
  SAME,
  /** Towns written almost alike, or one with more words: one place in two spellings, or two. */
  NEAR,
  OTHER,
  UNKNOWN;

  private static final int SHORTEST = 7;

  static TownRelation of(Mention left, Mention right) {
    if (left.town().isKnown() && right.town().isKnown()) {
      if (isOne(left.townWords(), right.townWords())) {
        return left.town().hasOtherPostcode(right.town()) ? OTHER : SAME;
      }
      return isNear(left, right) && !areTwoOfTheRegister(left, right) ? NEAR : OTHER;
    }
    boolean isOne =
        left.name().names(right.town())
            || right.name().names(left.town())
            || isKindAndTown(left, right)
            || isKindAndTown(right, left)
            || isNamedAfterTown(left, right);
    return isOne ? SAME : UNKNOWN;
  }

  /** Two towns of the register are two, however alike their names are. */
  private static boolean areTwoOfTheRegister(Mention left, Mention right) {
    return left.rivals().inTown() > 0 && right.rivals().inTown() > 0;
  }

  /** Whether two towns are written in the same words: A Coruña, Coruña (A). */
  private static boolean isOne(List<String> one, List<String> two) {
    return one.equals(two)
        || (one.size() == two.size() && one.containsAll(two) && two.containsAll(one));
  }

  /** A name that is all town, as the lyceum of a town, names it where no other school has it. */
  private static boolean isNamedAfterTown(Mention left, Mention right) {
    return (left.name().bears(right.town()) || right.name().bears(left.town()))
        && Math.max(left.rivals().inCountry(), right.rivals().inCountry()) <= 1;
  }

  /**
   * Whether a name is the kind and the town of a registered school that is called by its kind alone
   * and is the only one so called there: Gymnázium, Kolín.
   */
  static boolean isKindAndTown(Mention whole, Mention registered) {
    return registered.hasId()
        && registered.town().isKnown()
        && whole.name().isAlso(registered.name(), registered.town())
        && registered.rivals().namesakesInTown() == 1;
  }

  /** Whether only a slip of typing parts two long names of towns. */
  static boolean isSlip(Mention left, Mention right) {
    return marks(left).equals(marks(right))
        && isOneSlipAway(String.join("", left.townWords()), String.join("", right.townWords()));
  }

  /** Numbers and single letters, by which Nová Ves I and Nová Ves II are two towns. */
  private static List<String> marks(Mention mention) {
    return mention.townWords().stream().filter(TownRelation::isMark).toList();
  }

  private static boolean isNear(Mention left, Mention right) {
    return left.town().isSameAs(right.town())
        || isSlip(left, right)
        || isFuller(left.townWords(), right.townWords())
        || isFuller(right.townWords(), left.townWords());
  }

  /** Whether a town is another with words behind it: Frankfurt am Main, but not Nová Ves II. */
  private static boolean isFuller(List<String> town, List<String> shorter) {
    int length = shorter.size();
    return town.size() > length
        && town.subList(0, length).equals(shorter)
        && town.stream().skip(length).noneMatch(TownRelation::isMark);
  }

  private static boolean isMark(String word) {
    return word.length() == 1 || Character.isDigit(word.charAt(0));
  }

  /** Towns have short names that differ in few letters: only one slip is forgiven. */
  private static boolean isOneSlipAway(String one, String two) {
    return Math.min(one.length(), two.length()) >= SHORTEST && WordDistance.isWithin(1, one, two);
  }
}
