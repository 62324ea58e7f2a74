package sello.transforms.method;

import java.util.Optional;

/**
 * The share x/n of a whole with its Wilson score interval: (2x + z² -/+ z·sqrt(z² + 4x(1 - x/n))) /
 * (2(n + z²)), without continuity correction.
 *
 * <p>For counts of a group that could all be counted: awarded of applied, labelled of eligible. Not
 * for counts above n, nor for rates per unit of something else: see {@link PoissonRate}.
 *
 * <p>Wilson 1927, doi:10.1080/01621459.1927.10502953; Newcombe 1998, Statistics in Medicine
 * 17:857-872; Brown, Cai, DasGupta 2001, doi:10.1214/ss/1009213286.
 */
public final class Wilson {
  private Wilson() {}

  /**
   * The share in [0, 1]; empty when n = 0. The lower limit of 0/n is exactly 0, the upper limit of
   * n/n exactly 1.
   *
   * @throws IllegalArgumentException unless 0 <= x <= n
   */
  public static Optional<Estimate> share(long x, long n, Confidence confidence) {
    Domain.partOf("x", x, "n", n);
    return n == 0
        ? Optional.empty()
        : Optional.of(Estimate.of((double) x / n, limits(x, n, confidence.z())));
  }

  static Interval limits(long x, long n, double z) {
    double zz = z * z;
    double middle = 2.0 * x + zz;
    double spread = Math.sqrt(zz + 4.0 * x * (1.0 - (double) x / n)) * z;
    double divisor = (n + zz) * 2;
    double low = x == 0 ? 0 : Math.max(0, (middle - spread) / divisor);
    double high = x == n ? 1 : Math.min(1, (middle + spread) / divisor);
    return new Interval(low, high);
  }
}
