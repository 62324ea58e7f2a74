package sello.transforms.method;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean m of counts, none below 0, with limits on the scale of its logarithm: m·exp(-/+ t(1 -
 * a/2; n - 1)·sd/(m·sqrt n)). Counts are skewed, often with many zeros: the t interval of m itself
 * reaches below 0, where no mean can be, and too seldom far enough up. Since sd/sqrt n is never
 * more than m, the upper limit is never more than m·exp(t).
 *
 * <p>Counts that are all equal, 0 too, say nothing of how far they spread; then the limits are
 * those of their sum as one Poisson count, over n: {@link PoissonRate}. One count has no limits.
 *
 * <p>Where one unit in many has most of the whole, few units may hold none such and know nothing of
 * it: then these limits too hold the mean less often than they say.
 *
 * <p>Oehlert 1992, The American Statistician 46:27-29, doi:10.1080/00031305.1992.10475842 (the
 * delta method: the standard error of ln m is that of m over m); Student 1908,
 * doi:10.1093/biomet/6.1.1; Garwood 1936, doi:10.1093/biomet/28.3-4.437.
 */
public final class CountMean {
  private CountMean() {}

  /**
   * The mean; with limits from two counts on.
   *
   * @throws IllegalArgumentException when a count is negative
   */
  public static Estimate of(Tally counts, Confidence confidence) {
    Domain.count("the least", counts.occurrences().firstKey());
    Moments moments = counts.moments();
    double mean = moments.mean(confidence).value();
    OptionalDouble deviation = moments.standardDeviation();
    if (deviation.isEmpty()) {
      return Estimate.withoutLimits(mean);
    }
    return Estimate.of(
        mean,
        deviation.getAsDouble() == 0
            ? ofEqualCounts(moments, confidence)
            : ofLogarithm(moments.n(), mean, deviation.getAsDouble(), confidence));
  }

  private static Interval ofEqualCounts(Moments moments, Confidence confidence) {
    Interval sum = PoissonRate.limits(moments.sum().longValueExact(), confidence);
    return new Interval(sum.low() / moments.n(), sum.high() / moments.n());
  }

  private static Interval ofLogarithm(
      long n, double mean, double deviation, Confidence confidence) {
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(confidence.tail());
    double factor = Math.exp(t * deviation / (mean * Math.sqrt((double) n)));
    return new Interval(mean / factor, mean * factor);
  }
}
