package sello.transforms.method;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The trend of a series as the median of the slopes (y_j - y_i)/(t_j - t_i) of all pairs t_i < t_j,
 * in units of y per unit of t; t in years, so that gaps count. Limits: of N slopes in order those
 * of rank round((N - C)/2) and round((N + C)/2) + 1, cut to 1..N, where C = z·s and s² = (n(n -
 * 1)(2n + 5) - sum of k(k - 1)(2k + 5) over groups of k equal y)/18.
 *
 * <p>Robust against single outliers. It says nothing about causes, and it may not cross a break:
 * one slope per segment.
 *
 * <p>Theil 1950; Sen 1968, doi:10.1080/01621459.1968.10480934.
 */
public final class TheilSen {
  private static final int FEWEST_POINTS = 4;
  private static final int FEWEST_POINTS_FOR_LIMITS = 5;

  private TheilSen() {}

  /**
   * The slope through points in any order; empty for fewer than four, without limits for four,
   * where no 95 % interval exists. Also empty when all points share one t.
   *
   * @param t years
   * @param y values
   * @throws IllegalArgumentException when a coordinate is not finite or one is missing
   */
  public static Optional<Estimate> slope(double[] t, double[] y, Confidence confidence) {
    return slope(t, y, confidence.z());
  }

  static Optional<Estimate> slope(double[] t, double[] y, double z) {
    Domain.sameLength("t", t.length, "y", y.length);
    for (int i = 0; i < t.length; i++) {
      Domain.finite("t", t[i]);
      Domain.finite("y", y[i]);
    }
    double[] slopes = slopes(t, y);
    if (t.length < FEWEST_POINTS || slopes.length == 0) {
      return Optional.empty();
    }
    double median = Quantiles.type7(slopes, 0.5);
    return t.length < FEWEST_POINTS_FOR_LIMITS
        ? Optional.of(Estimate.withoutLimits(median))
        : Optional.of(Estimate.of(median, limits(slopes, z * Math.sqrt(variance(y)))));
  }

  private static double[] slopes(double[] t, double[] y) {
    double[] slopes = new double[t.length * t.length];
    int found = 0;
    for (int i = 0; i < t.length; i++) {
      for (int j = 0; j < t.length; j++) {
        if (t[i] < t[j]) {
          slopes[found++] = (y[j] - y[i]) / (t[j] - t[i]);
        }
      }
    }
    double[] ascending = Arrays.copyOf(slopes, found);
    Arrays.sort(ascending);
    return ascending;
  }

  private static Interval limits(double[] slopes, double c) {
    int n = slopes.length;
    int low = (int) Math.rint((n - c) / 2);
    int high = (int) Math.rint((n + c) / 2) + 1;
    return new Interval(slopes[Math.max(1, low) - 1], slopes[Math.min(n, high) - 1]);
  }

  /** s², the variance of Kendall's sum under no trend, with ties in y. */
  private static double variance(double[] y) {
    Map<Double, Integer> ties = new TreeMap<>();
    for (double value : y) {
      ties.merge(value + 0.0, 1, Integer::sum);
    }
    double tied = ties.values().stream().mapToDouble(TheilSen::term).sum();
    return (term(y.length) - tied) / 18;
  }

  private static double term(int k) {
    return (double) k * (k - 1) * (2.0 * k + 5);
  }
}
