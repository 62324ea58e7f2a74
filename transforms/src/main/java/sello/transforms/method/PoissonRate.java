package sello.transforms.method;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A count x, and the rate per·x/n, with Poisson limits: exact below 10 (Garwood), Byar's
 * approximation from 10. Byar: lower = x(1 - 1/(9x) - z/(3·sqrt x))³; upper, with y = x + 1, y(1 -
 * 1/(9y) + z/(3·sqrt y))³. Exact: lower = chi²(a/2; 2x)/2, 0 when x = 0; upper = chi²(1 - a/2; 2x +
 * 2)/2. The limits of a rate are those of x times per/n: n is taken as fixed.
 *
 * <p>For awards per 1,000 schools or per million inhabitants; x may exceed n. Not for a share of
 * the group that could win: see {@link Wilson}.
 *
 * <p>Garwood 1936, doi:10.1093/biomet/28.3-4.437; Breslow and Day 1987, Statistical Methods in
 * Cancer Research II, p. 69 (Byar).
 */
public final class PoissonRate {
  /** From this count on Byar's approximation is close enough. */
  private static final long BYAR_FROM = 10;

  private PoissonRate() {}

  /**
   * The rate; empty when n = 0.
   *
   * @param x events counted
   * @param n size of the population, in any unit
   * @param per what the rate is quoted for: 1,000 schools, a million inhabitants
   * @throws IllegalArgumentException when x or n is negative or per is not positive
   */
  public static Optional<Estimate> rate(long x, long n, double per, Confidence confidence) {
    Domain.count("x", x);
    Domain.count("n", n);
    Domain.positive("per", per);
    if (n == 0) {
      return Optional.empty();
    }
    Interval counts = limits(x, confidence);
    Interval rates = new Interval(per * counts.low() / n, per * counts.high() / n);
    return Optional.of(Estimate.of(per * x / n, rates));
  }

  /**
   * The limits of the count itself.
   *
   * @throws IllegalArgumentException when x is negative
   */
  public static Interval limits(long x, Confidence confidence) {
    Domain.count("x", x);
    return x < BYAR_FROM ? exact(x, confidence) : byar(x, confidence);
  }

  static Interval exact(long x, Confidence confidence) {
    double low =
        x == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * x).inverseCumulativeProbability(confidence.tail())
                / 2;
    double high =
        ChiSquaredDistribution.of(2.0 * x + 2).inverseSurvivalProbability(confidence.tail()) / 2;
    return new Interval(low, high);
  }

  static Interval byar(long x, Confidence confidence) {
    double y = x + 1.0;
    return new Interval(
        x * cube(1 - 1 / (9.0 * x) - confidence.z() / (3 * Math.sqrt((double) x))),
        y * cube(1 - 1 / (9 * y) + confidence.z() / (3 * Math.sqrt(y))));
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
