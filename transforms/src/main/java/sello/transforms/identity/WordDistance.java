package sello.transforms.identity;

import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two words are written: by the slips that turn one into the other (Damerau 1964,
 * doi:10.1145/363958.363994), and by common letters with weight on the beginning (Winkler 1990,
 * String comparator metrics and enhanced decision rules in the Fellegi-Sunter model).
 */
final class WordDistance {
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final double WINKLER_SCALE = 0.1;
  private static final int WINKLER_LETTERS = 4;
  private static final double ROUNDING = 1e-9;
  private static final int SHORTEST = 5;
  private static final int LONG = 10;

  /** In a shorter word one letter changed makes another word as easily as a slip. */
  private static final int SHORTEST_CHANGED = 7;

  private WordDistance() {}

  /**
   * Whether the similarity of two words can be so high, by their first letters and by the letters
   * that are in both: a cheap question before a dear one. Never false where it is so high.
   */
  static boolean canReach(double similarity, String one, String two) {
    double bonus = WINKLER_SCALE * commonPrefix(one, two);
    double jaro = (similarity - bonus) / (1 - bonus) - ROUNDING;
    double common = Math.min(lettersIn(one, two), lettersIn(two, one));
    return common / one.length() + common / two.length() + 1 >= 3 * jaro;
  }

  private static int commonPrefix(String one, String two) {
    int longest = Math.min(WINKLER_LETTERS, Math.min(one.length(), two.length()));
    int length = 0;
    while (length < longest && one.charAt(length) == two.charAt(length)) {
      length++;
    }
    return length;
  }

  /** At most how many letters of a word are in another: letters may fall together, never apart. */
  private static int lettersIn(String word, String other) {
    long letters = 0;
    for (int i = 0; i < other.length(); i++) {
      letters |= 1L << other.charAt(i);
    }
    int found = 0;
    for (int i = 0; i < word.length(); i++) {
      found += (int) (letters >>> word.charAt(i) & 1);
    }
    return found;
  }

  static double similarity(String one, String two) {
    return one.equals(two) ? 1 : JARO_WINKLER.apply(one, two);
  }

  /**
   * Whether one slip of typing separates two long words; two in very long ones that begin alike:
   * Norrskolan and Söderskolan end alike only. A letter left out, doubled or swapped leaves no
   * word; one changed for another may: Pilar and Pinar, Mario and Maria.
   */
  static boolean isSlip(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    return shorter >= SHORTEST
        && isWithin(shorter >= LONG && one.charAt(0) == two.charAt(0) ? 2 : 1, one, two)
        && (shorter >= SHORTEST_CHANGED || !isOneChanged(one, two));
  }

  private static boolean isOneChanged(String one, String two) {
    return one.length() == two.length()
        && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != two.charAt(i)).count()
            == 1;
  }

  /** Whether at most so many slips separate two words; each changes the length by at most one. */
  static boolean isWithin(int slips, String one, String two) {
    return Math.abs(one.length() - two.length()) <= slips && slips(one, two) <= slips;
  }

  /** Letters inserted, left out, changed, or swapped with their neighbour. */
  static int slips(String one, String two) {
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, one, two);
      }
    }
    return cost[one.length()][two.length()];
  }

  private static int cheapest(int[][] cost, int i, int j, String one, String two) {
    int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
