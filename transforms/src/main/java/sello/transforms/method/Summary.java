package sello.transforms.method;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The profile of scores: n, mean with t interval mean -/+ t(1 - a/2; n - 1)·sd/sqrt(n), standard
 * deviation (n - 1), quartiles of type 7. One score has a mean only. Scores are those of
 * applicants: the mean describes those who applied, never all schools.
 *
 * <p>Deviations are taken from the least score, then from the mean, and never as a sum of squares
 * minus the square of a sum (Welford 1962, doi:10.1080/00401706.1962.10490022); Hyndman and Fan
 * 1996, doi:10.1080/00031305.1996.10473566; Student 1908, doi:10.1093/biomet/6.1.1.
 *
 * @param n scores
 * @param mean in the unit of the scores
 * @param standardDeviation in the unit of the scores; empty for one score
 * @param quartiles empty for one score
 */
public record Summary(
    long n, Estimate mean, OptionalDouble standardDeviation, Optional<Quartiles> quartiles) {

  /**
   * A quarter, half and three quarters of the scores lie at or below these.
   *
   * @param first lower quartile
   * @param median second quartile
   * @param third upper quartile
   */
  public record Quartiles(double first, double median, double third) {}

  /**
   * The summary of scores in any order; empty when there are none.
   *
   * @throws IllegalArgumentException when a score is not finite
   */
  public static Optional<Summary> of(double[] scores, Confidence confidence) {
    double[] ascending = scores.clone();
    for (double score : ascending) {
      Domain.finite("a score", score);
    }
    Arrays.sort(ascending);
    return ascending.length == 0 ? Optional.empty() : Optional.of(summary(ascending, confidence));
  }

  /**
   * How far this mean is from that of another group, in the other's standard deviations (Glass
   * 1976, doi:10.3102/0013189X005010003); empty where those are 0 or undefined.
   */
  public OptionalDouble standardisedDifference(Summary other) {
    double deviation = other.standardDeviation.orElse(0);
    return deviation == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((mean.value() - other.mean.value()) / deviation);
  }

  private static Summary summary(double[] ascending, Confidence confidence) {
    int n = ascending.length;
    double least = ascending[0];
    double shift = Arrays.stream(ascending).map(score -> score - least).sum() / n;
    double mean = least + shift;
    if (n == 1) {
      return new Summary(1, Estimate.withoutLimits(mean), OptionalDouble.empty(), Optional.empty());
    }
    double squares =
        Arrays.stream(ascending).map(score -> (score - least) - shift).map(d -> d * d).sum();
    double deviation = Math.sqrt(squares / (n - 1));
    return new Summary(
        n,
        Estimate.of(mean, limits(n, mean, deviation, confidence)),
        OptionalDouble.of(deviation),
        Optional.of(
            new Quartiles(
                Quantiles.type7(ascending, 0.25),
                Quantiles.type7(ascending, 0.5),
                Quantiles.type7(ascending, 0.75))));
  }

  /** The t interval of the mean of n >= 2 values. */
  static Interval limits(long n, double mean, double deviation, Confidence confidence) {
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(confidence.tail());
    double spread = t * deviation / Math.sqrt((double) n);
    return new Interval(mean - spread, mean + spread);
  }
}
