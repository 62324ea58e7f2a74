package sello.transforms.method;

import java.util.OptionalDouble;

/**
 * Limits of the ratio p1/p2 of two shares of independent groups, from the {@link Wilson} limits l
 * and u of both (MOVER-R). With a = p1·p2:
 *
 * <pre>
 * low  = (a - sqrt(a² - l1·u2·(2p1 - l1)·(2p2 - u2))) / (u2·(2p2 - u2))
 * high = (a + sqrt(a² - u1·l2·(2p1 - u1)·(2p2 - l2))) / (l2·(2p2 - l2))
 * </pre>
 *
 * The low one is worked out by the other root of its equation, whose denominator is never 0. Unlike
 * limits on the log scale they are there for x1 = 0, and keep their level where x2 is small.
 *
 * <p>Donner and Zou 2012, Statistical Methods in Medical Research 21:347-359,
 * doi:10.1177/0962280210383082; recommended by Fagerland, Lydersen and Laake 2015, Statistical
 * Methods in Medical Research 24:224-254, doi:10.1177/0962280211415469.
 *
 * @param low lower limit, 0 where x1 = 0
 * @param high upper limit; empty where x2 = 0: it has no bound
 */
record ShareRatio(double low, OptionalDouble high) {

  /** The limits; the two groups have members, and at least one of the shares is not 0. */
  static ShareRatio of(long x1, long n1, long x2, long n2, Confidence confidence) {
    double p1 = (double) x1 / n1;
    double p2 = (double) x2 / n2;
    Interval first = Wilson.limits(x1, n1, confidence.z());
    Interval second = Wilson.limits(x2, n2, confidence.z());
    double a = p1 * p2;
    double least = mirrored(first.low(), p1);
    double low = x1 == 0 ? 0 : least / (a + root(a, least * mirrored(second.high(), p2)));
    if (x2 == 0) {
      return new ShareRatio(low, OptionalDouble.empty());
    }
    double divisor = mirrored(second.low(), p2);
    double high = (a + root(a, mirrored(first.high(), p1) * divisor)) / divisor;
    return new ShareRatio(low, OptionalDouble.of(high));
  }

  /** A limit times what mirrors it at the share. */
  private static double mirrored(double limit, double share) {
    return limit * (2 * share - limit);
  }

  private static double root(double a, double product) {
    return Math.sqrt(Math.max(0, a * a - product));
  }
}
