package sello.transforms.method;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means whose variances need not be equal: d = m2 - m1 with limits d -/+ t(1
 * - a/2; f)·sqrt(v1 + v2), v = s²/n, and f = (v1 + v2)²/(v1²/(n1 - 1) + v2²/(n2 - 1)).
 *
 * <p>Welch 1947, doi:10.1093/biomet/34.1-2.28; Satterthwaite 1946, doi:10.2307/3002019.
 */
public final class MeanDifference {
  /**
   * One group of values.
   *
   * @param n values
   * @param mean of the values
   * @param standardDeviation of the values (n - 1)
   */
  public record Group(long n, double mean, double standardDeviation) {
    public Group {
      Domain.count("n", n);
      Domain.finite("a mean", mean);
      if (!(standardDeviation >= 0) || Double.isInfinite(standardDeviation)) {
        throw new IllegalArgumentException(
            "A standard deviation must be 0 or more and finite, found " + standardDeviation + ".");
      }
    }

    private double variance() {
      return standardDeviation * standardDeviation / n;
    }
  }

  private MeanDifference() {}

  /** The difference from the first to the second; empty unless both have two values. */
  public static Optional<Estimate> between(Group first, Group second, Confidence confidence) {
    if (first.n < 2 || second.n < 2) {
      return Optional.empty();
    }
    double difference = second.mean - first.mean;
    double v1 = first.variance();
    double v2 = second.variance();
    if (v1 + v2 == 0) {
      return Optional.of(Estimate.of(difference, new Interval(difference, difference)));
    }
    double w1 = v1 / (v1 + v2);
    double w2 = v2 / (v1 + v2);
    double freedom = 1 / (w1 * w1 / (first.n - 1) + w2 * w2 / (second.n - 1));
    double t = TDistribution.of(freedom).inverseSurvivalProbability(confidence.tail());
    double spread = t * Math.sqrt(v1 + v2);
    return Optional.of(
        Estimate.of(difference, new Interval(difference - spread, difference + spread)));
  }
}
