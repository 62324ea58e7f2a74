package sello.transforms.identity;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two words are written: by the slips that turn one into the other (Damerau 1964,
 * doi:10.1145/363958.363994), and by common letters with weight on the beginning (Winkler 1990,
 * String comparator metrics and enhanced decision rules in the Fellegi-Sunter model).
 */
final class WordDistance {
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final int SHORTEST = 5;
  private static final int LONG = 10;

  private WordDistance() {}

  static double similarity(String one, String two) {
    return one.equals(two) ? 1 : JARO_WINKLER.apply(one, two);
  }

  /** Whether one slip of typing separates two long words; two in very long ones. */
  static boolean isSlip(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    return shorter >= SHORTEST && slips(one, two) <= (shorter >= LONG ? 2 : 1);
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
