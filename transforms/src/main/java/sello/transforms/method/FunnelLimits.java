package sello.transforms.method;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The limits within which a unit of size n is expected when all units share one theta: theta -/+
 * z·sqrt(s² + t²), where s² = theta(1 - theta)/n for shares, cut to [0, 1], and theta/n for rates,
 * cut at 0. For shares this is the {@link Wilson} interval turned round.
 *
 * <p>Of 40 units that do not differ about two fall outside the 95 % limits by chance. Not over
 * breaks, over editions pooled, or over units with different rules.
 *
 * <p>Spiegelhalter 2005, doi:10.1002/sim.1970.
 *
 * @param kind what x/n is
 * @param theta sum x / sum n over all units shown; for rates in events per one of n
 * @param tauSquared t², the variance between units that the limits allow for: 0, or that of {@link
 *     OverDispersion}
 */
public record FunnelLimits(Kind kind, double theta, double tauSquared) {
  private static final double LEAST_EXPECTED = 5;

  /** What x/n is. */
  public enum Kind {
    /** A part of n, as in {@link Wilson}. */
    SHARE,
    /** Events in n, as in {@link PoissonRate}. */
    RATE
  }

  public FunnelLimits {
    Domain.finite("theta", theta);
    Domain.finite("tau squared", tauSquared);
    if (theta < 0 || tauSquared < 0 || (kind == Kind.SHARE && theta > 1)) {
      throw new IllegalArgumentException(
          "A funnel of %s needs theta in its range and tau squared >= 0, found %s and %s."
              .formatted(kind, theta, tauSquared));
    }
  }

  /**
   * The limits around all units together, each unit included; empty when they hold nothing.
   *
   * @param x the count of each unit
   * @param n the size of each unit
   * @throws IllegalArgumentException when a count is negative or no part of its size
   */
  public static Optional<FunnelLimits> around(Kind kind, long[] x, long[] n) {
    Domain.sameLength("x", x.length, "n", n.length);
    for (int i = 0; i < x.length; i++) {
      check(kind, x[i], n[i]);
    }
    long events = LongStream.of(x).reduce(0, Math::addExact);
    long size = LongStream.of(n).reduce(0, Math::addExact);
    return size == 0
        ? Optional.empty()
        : Optional.of(new FunnelLimits(kind, (double) events / size, 0));
  }

  /** The same funnel, wider by the variance between units. */
  public FunnelLimits widenedBy(double variance) {
    return new FunnelLimits(kind, theta, variance);
  }

  /** The limits for a unit of size n; empty when n = 0. */
  public Optional<Interval> at(long n, Confidence confidence) {
    Domain.count("n", n);
    if (n == 0) {
      return Optional.empty();
    }
    double spread = confidence.z() * Math.sqrt(variance(n) + tauSquared);
    double top = kind == Kind.SHARE ? 1 : Double.MAX_VALUE;
    return Optional.of(new Interval(Math.max(0, theta - spread), Math.min(top, theta + spread)));
  }

  /**
   * Where x/n stands.
   *
   * @throws IllegalArgumentException when a count is negative or x is no part of n
   */
  public FunnelVerdict verdict(long x, long n) {
    check(kind, x, n);
    if (isTooSmall(n)) {
      return FunnelVerdict.TOO_SMALL;
    }
    double p = (double) x / n;
    Interval wide = at(n, Confidence.P99_8).orElseThrow();
    Interval narrow = at(n, Confidence.P95).orElseThrow();
    if (p > narrow.high()) {
      return p > wide.high() ? FunnelVerdict.ABOVE_99_8 : FunnelVerdict.ABOVE_95;
    }
    if (p < narrow.low()) {
      return p < wide.low() ? FunnelVerdict.BELOW_99_8 : FunnelVerdict.BELOW_95;
    }
    return FunnelVerdict.INSIDE;
  }

  /** The variance by chance of x/n in a unit of size n. */
  double variance(long n) {
    return (kind == Kind.SHARE ? theta * (1 - theta) : theta) / n;
  }

  private boolean isTooSmall(long n) {
    return n * theta < LEAST_EXPECTED || (kind == Kind.SHARE && n * (1 - theta) < LEAST_EXPECTED);
  }

  private static void check(Kind kind, long x, long n) {
    switch (kind) {
      case SHARE -> Domain.partOf("x", x, "n", n);
      case RATE -> {
        Domain.count("x", x);
        Domain.count("n", n);
      }
    }
  }
}
