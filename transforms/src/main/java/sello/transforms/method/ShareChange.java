package sello.transforms.method;

import java.util.Optional;

/**
 * The change d = p2 - p1 of a share between two independent groups or editions, with Newcombe's
 * hybrid limits from the {@link Wilson} limits l and u of both: d - sqrt((p2 - l2)² + (u1 - p1)²)
 * and d + sqrt((u2 - p2)² + (p1 - l1)²): {@link FigureDifference}.
 *
 * <p>Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
 */
public final class ShareChange {
  private ShareChange() {}

  /**
   * The change from x1/n1 to x2/n2, in [-1, 1]: times 100 it is in percentage points. Empty when n1
   * = 0 or n2 = 0.
   *
   * @throws IllegalArgumentException unless 0 <= x1 <= n1 and 0 <= x2 <= n2
   */
  public static Optional<Estimate> between(
      long x1, long n1, long x2, long n2, Confidence confidence) {
    Domain.partOf("x1", x1, "n1", n1);
    Domain.partOf("x2", x2, "n2", n2);
    if (n1 == 0 || n2 == 0) {
      return Optional.empty();
    }
    Estimate change =
        FigureDifference.between(share(x1, n1, confidence), share(x2, n2, confidence));
    Interval found = change.limits().orElseThrow();
    Interval limits = new Interval(Math.max(-1, found.low()), Math.min(1, found.high()));
    return Optional.of(Estimate.of(change.value(), limits));
  }

  private static Estimate share(long x, long n, Confidence confidence) {
    return Wilson.share(x, n, confidence).orElseThrow();
  }
}
