package sello.transforms.method;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The growth b/a - 1 of a count from a to b, with limits (b/a)·exp(-/+ z·sqrt(1/a + 1/b)) - 1, and
 * the compound growth (b/a)^(1/k) - 1 of one year among k.
 *
 * <p>Not across a break in the series, nor from one edition to the next where holders of a two-year
 * label sit one out: compare with the edition two before. A change of a share: see {@link
 * ShareChange}.
 *
 * <p>Rothman, Greenland, Lash 2008, Modern Epidemiology, ch. 14.
 */
public final class Growth {
  private Growth() {}

  /**
   * The growth, -1 or more; empty when a = 0. When b = 0 it is -1, without limits.
   *
   * @throws IllegalArgumentException when a count is negative
   */
  public static Optional<Estimate> ofCount(long a, long b, Confidence confidence) {
    Domain.count("a", a);
    Domain.count("b", b);
    if (a == 0) {
      return Optional.empty();
    }
    if (b == 0) {
      return Optional.of(Estimate.withoutLimits(-1));
    }
    double ratio = (double) b / a;
    double spread = confidence.z() * Math.sqrt(1.0 / a + 1.0 / b);
    Interval limits = new Interval(ratio * Math.exp(-spread) - 1, ratio * Math.exp(spread) - 1);
    return Optional.of(Estimate.of(ratio - 1, limits));
  }

  /**
   * The compound annual growth rate; empty when a = 0.
   *
   * @param years years elapsed between both counts, not the number of points
   * @throws IllegalArgumentException when a count is negative or years is not positive
   */
  public static OptionalDouble compounded(long a, long b, double years) {
    Domain.count("a", a);
    Domain.count("b", b);
    Domain.positive("years", years);
    return a == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.pow((double) b / a, 1 / years) - 1);
  }
}
