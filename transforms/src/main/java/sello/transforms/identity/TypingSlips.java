package sello.transforms.identity;

import java.util.ArrayList;
import java.util.List;
import sello.ingest.name.SchoolName;

/** Whether typing alone tells two names apart. */
record TypingSlips(SchoolName left, SchoolName right, WordWeights weights) {
  private static final int MOST_MISTYPED = 2;
  private static final int SHORTEST_MISTYPED = 4;

  /** Whether only blanks, or one word by a slip of typing, tell the names apart. */
  boolean isOne() {
    List<String> one = left.words();
    List<String> two = right.words();
    if (letters(one) == letters(two) && String.join("", one).equals(String.join("", two))) {
      return true;
    }
    int other = onlyOther(one, two);
    return other >= 0 && isSlip(one.get(other), two.get(other));
  }

  /** Whether a slip of typing leaves of a word of one kind a word that is of none: Teoreitc. */
  boolean isInKind() {
    int other = onlyOther(left.words(), right.words());
    return other >= 0
        && (left.core().contains(left.words().get(other))
            || right.core().contains(right.words().get(other)))
        && isOne();
  }

  /**
   * Whether the names differ in one word or two, each by a letter that is not its first: too little
   * to be merged, and to be other names.
   */
  boolean isMistyped() {
    List<String> one = left.words();
    List<String> two = right.words();
    int other = 0;
    for (int i = 0; i < one.size() && one.size() == two.size() && other <= MOST_MISTYPED; i++) {
      if (!one.get(i).equals(two.get(i))) {
        other += isMistyped(one.get(i), two.get(i)) ? 1 : MOST_MISTYPED + 1;
      }
    }
    return other > 0 && other <= MOST_MISTYPED && other < one.size();
  }

  private boolean isMistyped(String one, String two) {
    return Math.min(one.length(), two.length()) >= SHORTEST_MISTYPED
        && one.charAt(0) == two.charAt(0)
        && WordDistance.isWithin(1, one, two)
        && !areTwoWords(one, two);
  }

  /** The place of the only word that is another one; -1: none, or more than one. */
  private static int onlyOther(List<String> one, List<String> two) {
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < one.size() && one.size() == two.size(); i++) {
      if (!one.get(i).equals(two.get(i))) {
        other.add(i);
      }
    }
    return other.size() == 1 ? other.get(0) : -1;
  }

  private boolean isSlip(String one, String two) {
    return !areTwoWords(one, two) && WordDistance.isSlip(one, two);
  }

  /** Whether no slip can part two words: both are usual, or one has a digit. */
  private boolean areTwoWords(String one, String two) {
    return (weights.isKnown(one) && weights.isKnown(two))
        || (one + two).chars().anyMatch(Character::isDigit);
  }

  private static int letters(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }
}
