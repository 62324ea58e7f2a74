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

  static TownRelation of(Mention left, Mention right, Namesakes namesakes) {
    if (!left.town().isKnown() || !right.town().isKnown()) {
      return left.name().names(right.town()) || right.name().names(left.town()) ? SAME : UNKNOWN;
    }
    List<String> one = left.town().words();
    List<String> two = right.town().words();
    if (areOne(one, two)) {
      return left.town().hasOtherPostcode(right.town()) ? OTHER : SAME;
    }
    boolean isNear =
        left.town().isSameAs(right.town())
            || isSlip(one, two)
            || isFuller(one, two)
            || isFuller(two, one);
    boolean areTwo =
        isNear && namesakes.areRegisteredIn(left.town()) && namesakes.areRegisteredIn(right.town());
    return isNear && !areTwo ? NEAR : OTHER;
  }

  /** Whether two towns are written in the same words: A Coruña, Coruña (A). */
  private static boolean areOne(List<String> one, List<String> two) {
    return one.equals(two)
        || (one.size() == two.size() && one.containsAll(two) && two.containsAll(one));
  }

  /** Towns have short names that differ in few letters: only one slip in a long one is forgiven. */
  private static boolean isSlip(List<String> one, List<String> two) {
    String left = String.join("", one);
    String right = String.join("", two);
    return Math.min(left.length(), right.length()) >= SHORTEST
        && TypingSlips.isOne(left, right)
        && one.stream()
            .filter(TownRelation::isMark)
            .toList()
            .equals(two.stream().filter(TownRelation::isMark).toList());
  }

  /** Whether a town is another with words behind it: Frankfurt am Main, but not Nová Ves II. */
  private static boolean isFuller(List<String> town, List<String> shorter) {
    int length = shorter.size();
    return town.size() > length
        && town.subList(0, length).equals(shorter)
        && town.stream().skip(length).noneMatch(TownRelation::isMark);
  }

  /** Numbers and single letters, by which Nová Ves I and Nová Ves II are two towns. */
  private static boolean isMark(String word) {
    return word.length() == 1 || Character.isDigit(word.charAt(0));
  }
}
