package sello.transforms.identity;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import sello.ingest.name.SchoolName;

/**
 * Slips of typing: letters inserted, left out, changed, or swapped with their neighbour (Damerau
 * 1964, doi:10.1145/363958.363994).
 */
final class TypingSlips {
  private static final LevenshteinDistance UP_TO_ONE = new LevenshteinDistance(1);
  private static final LevenshteinDistance UP_TO_TWO = new LevenshteinDistance(2);

  /** In a shorter word one letter left out makes another word as easily as a slip. */
  private static final int SHORTEST = 5;

  /** In a shorter word one letter changed makes another word: Pilar and Pinar, Mario and Maria. */
  private static final int SHORTEST_CHANGED = 7;

  /** In so long a word two slips are forgiven. */
  private static final int LONG = 10;

  private TypingSlips() {}

  /** Whether only blanks, or one word by a slip of typing, tell two names apart. */
  static boolean areAll(SchoolName left, SchoolName right, WordWeights weights) {
    List<String> one = left.words();
    List<String> two = right.words();
    int other = onlyOther(one, two);
    return other >= 0
        ? isSlip(one.get(other), two.get(other), weights)
        : one.size() != two.size() && String.join("", one).equals(String.join("", two));
  }

  /** The place of the only word that is another one; -1: none, or more than one. */
  private static int onlyOther(List<String> one, List<String> two) {
    int other = -1;
    for (int i = 0; i < one.size() && one.size() == two.size(); i++) {
      if (!one.get(i).equals(two.get(i))) {
        if (other >= 0) {
          return -1;
        }
        other = i;
      }
    }
    return other;
  }

  /** Two words that the country's schools use are two words, however alike they are. */
  private static boolean isSlip(String one, String two, WordWeights weights) {
    return !(weights.isKnown(one) && weights.isKnown(two)) && isSlip(one, two);
  }

  /**
   * Whether a slip of typing separates two words without digits; two slips in very long ones that
   * begin alike: Norrskolan and Söderskolan end alike only.
   */
  static boolean isSlip(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    if (shorter < SHORTEST || (one + two).chars().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean isWithinTwo = shorter >= LONG && one.charAt(0) == two.charAt(0);
    return isSwap(one, two)
        || (isWithinTwo && UP_TO_TWO.apply(one, two) >= 0)
        || (isOne(one, two) && (shorter >= SHORTEST_CHANGED || one.length() != two.length()));
  }

  /** Whether one slip at most separates two texts, however short. */
  static boolean isOne(String one, String two) {
    return Math.abs(one.length() - two.length()) <= 1
        && (UP_TO_ONE.apply(one, two) >= 0 || isSwap(one, two));
  }

  private static boolean isSwap(String one, String two) {
    int at = 0;
    while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return one.length() == two.length()
        && at + 1 < one.length()
        && one.charAt(at) == two.charAt(at + 1)
        && one.charAt(at + 1) == two.charAt(at)
        && one.substring(at + 2).equals(two.substring(at + 2));
  }
}
