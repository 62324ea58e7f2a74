package sello.transforms.identity;

import java.util.List;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * Two names side by side: where they agree, and how alike the rest is.
 *
 * @param weights how much each word of the country's names tells
 */
record NameComparison(SchoolName left, SchoolName right, WordWeights weights) {
  /** How the kinds of school that two names say go together. */
  enum Kinds {
    SAME,
    /** One says only the general word. */
    GENERAL,
    /** One says none. */
    MISSING,
    /** One says it in English: a level that may be the other's. */
    ENGLISH,
    OTHER
  }

  /** Words so long are alike where one slip separates them. */
  private static final int SHORTEST_ALIKE = 4;

  boolean sameWordsInOrder() {
    return left.words().equals(right.words());
  }

  boolean sameWords() {
    return sameInAnyOrder(left.words(), right.words());
  }

  boolean sameCore() {
    return !left.core().isEmpty() && sameInAnyOrder(left.core(), right.core());
  }

  /** Whether both say one number of one kind, and nothing else but in which words. */
  boolean sameNumberOnly() {
    return left.core().isEmpty()
        && right.core().isEmpty()
        && !left.numbers().isEmpty()
        && left.numbers().equals(right.numbers())
        && left.kinds().equals(right.kinds())
        && sameHonours();
  }

  boolean sameHonours() {
    return left.honours().equals(right.honours());
  }

  boolean otherNumbers() {
    return !left.numbers().isEmpty()
        && !right.numbers().isEmpty()
        && !left.numbers().equals(right.numbers());
  }

  boolean numberMissing() {
    return left.numbers().isEmpty() != right.numbers().isEmpty();
  }

  Kinds kinds() {
    if (left.kinds().equals(right.kinds())) {
      return Kinds.SAME;
    }
    if (left.kinds().isEmpty() || right.kinds().isEmpty()) {
      return Kinds.MISSING;
    }
    if (left.isOfGeneralKind() || right.isOfGeneralKind()) {
      return Kinds.GENERAL;
    }
    boolean isEnglish = EnglishKinds.areIn(left) || EnglishKinds.areIn(right);
    return isEnglish && EnglishKinds.canMeet(left, right) ? Kinds.ENGLISH : Kinds.OTHER;
  }

  /** Whether the left name says less than the right one, and nothing else. */
  boolean isLeftShorter() {
    return ShorterNames.means(left, right);
  }

  /** Whether the right name says less than the left one, and nothing else. */
  boolean isRightShorter() {
    return ShorterNames.means(right, left);
  }

  /** Whether a slip of typing is all that tells the names apart. */
  boolean isTypingSlip() {
    return TypingSlips.areAll(left, right, weights);
  }

  /**
   * How alike the cores are: the weight of the words that have a like one on the other side, in the
   * weight of all (SoftTFIDF; Cohen, Ravikumar and Fienberg 2003, A comparison of string distance
   * metrics for name-matching tasks).
   */
  double similarity() {
    double all = sum(left.core()) + sum(right.core());
    double alike = sum(alike(left.core(), right.core())) + sum(alike(right.core(), left.core()));
    return alike == 0 ? 0 : alike / all;
  }

  private double sum(List<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += weights.of(word);
    }
    return sum;
  }

  /** The words that have a like one among others. */
  private static List<String> alike(List<String> words, List<String> others) {
    return words.stream()
        .filter(word -> others.stream().anyMatch(other -> isAlike(word, other)))
        .toList();
  }

  private static boolean isAlike(String one, String two) {
    return one.equals(two)
        || (Math.min(one.length(), two.length()) >= SHORTEST_ALIKE
            && one.charAt(0) == two.charAt(0)
            && TypingSlips.isOne(one, two));
  }

  /** Most pairs differ in number or in the first word looked at: few are sorted. */
  private static boolean sameInAnyOrder(List<String> one, List<String> two) {
    return one.size() == two.size()
        && two.containsAll(one)
        && one.stream().sorted().toList().equals(two.stream().sorted().toList());
  }
}
