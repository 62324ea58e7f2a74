package sello.transforms.method;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Which order statistics are the limits of a median: the d-th smallest and the d-th largest of n
 * values, with the largest d for which P(X < d) is at most a/2, X binomial with n draws of chance
 * 1/2. No shape of distribution is assumed; with ties the limits hold or are wider than asked.
 *
 * <p>Conover 1999, Practical Nonparametric Statistics, 3rd ed., section 3.2; Hahn and Meeker 1991,
 * Statistical Intervals, section 5.2, doi:10.1002/9780470316771.
 *
 * @param lower rank of the lower limit, from 1
 * @param upper rank of the upper limit
 */
public record MedianRanks(long lower, long upper) {

  /**
   * The ranks among n values; empty where even the smallest and the largest are too narrow: below 6
   * values at 95 %.
   */
  public static Optional<MedianRanks> of(int n, Confidence confidence) {
    Domain.count("n", n);
    BinomialDistribution below = BinomialDistribution.of(n, 0.5);
    int d = below.inverseCumulativeProbability(confidence.tail());
    while (d > 0 && below.cumulativeProbability(d - 1) > confidence.tail()) {
      d--;
    }
    return d == 0 ? Optional.empty() : Optional.of(new MedianRanks(d, n - d + 1L));
  }
}
