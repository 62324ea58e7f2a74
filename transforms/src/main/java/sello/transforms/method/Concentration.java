package sello.transforms.method;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How unevenly a total is spread over units. HHI = sum of squared shares, here 1/k + sum of (share
 * - 1/k)², which is exact for equal units; Gini = sum (2i - k - 1)·x_i / (k·sum x), x ascending, i
 * from 1, without the k/(k - 1) correction.
 *
 * <p>Every unit that could have some takes part, with its zeros: without them Gini is too low. For
 * lists of different length compare the normalised form only. A withheld unit withholds all of it.
 *
 * <p>Hirschman 1964, American Economic Review 54:761; Cowell 2011, Measuring Inequality, ch. 2.
 *
 * @param herfindahlHirschman HHI, in [1/k, 1]
 * @param normalised (HHI - 1/k)/(1 - 1/k), in [0, 1]; empty for one unit
 * @param gini in [0, 1 - 1/k]: 0 when all are equal
 */
public record Concentration(double herfindahlHirschman, OptionalDouble normalised, double gini) {

  /**
   * The concentration of counts; empty when there is no unit or all counts are 0.
   *
   * @throws IllegalArgumentException when a count is negative
   */
  public static Optional<Concentration> of(long... counts) {
    long[] ascending = counts.clone();
    Arrays.sort(ascending);
    long total = 0;
    for (long count : ascending) {
      Domain.count("a unit's count", count);
      total = Math.addExact(total, count);
    }
    return total == 0 ? Optional.empty() : Optional.of(of(ascending, total));
  }

  /** 1/HHI: as many equal units would be as concentrated. */
  public double effectiveNumber() {
    return 1 / herfindahlHirschman;
  }

  private static Concentration of(long[] ascending, long total) {
    int k = ascending.length;
    double least = 1.0 / k;
    double excess = 0;
    double weighted = 0;
    for (int i = 0; i < k; i++) {
      double aboveEqual = (double) ascending[i] / total - least;
      excess += aboveEqual * aboveEqual;
      weighted += (2.0 * (i + 1) - k - 1) * ascending[i];
    }
    double hhi = Math.min(1, least + excess);
    OptionalDouble normalised =
        k == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, excess / (1 - least)));
    return new Concentration(hhi, normalised, weighted / k / total);
  }
}
