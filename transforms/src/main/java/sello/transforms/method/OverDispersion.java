package sello.transforms.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much more units vary about a funnel's theta than chance alone explains: phi = mean of z_i²,
 * z_i = (p_i - theta)/s_i clipped to their own 10th and 90th percentile. Always published with a
 * funnel. The variance between units is t² = max(0, (k·phi - (k - 1)) / (W - V/W)), W = sum 1/s_i²,
 * V = sum 1/s_i⁴.
 *
 * <p>Spiegelhalter 2005, doi:10.1002/sim.1970.
 *
 * @param units k, the units of size 1 or more
 * @param phi 1 where only chance is at work, of clipped z
 * @param unclippedPhi the same of z as they are
 * @param tauSquared t², 0 or more, to give to {@link FunnelLimits#widenedBy}
 */
public record OverDispersion(int units, double phi, double unclippedPhi, double tauSquared) {
  private static final int FEWEST_UNITS = 10;
  private static final double CLIPPED_AT_EACH_END = 0.1;

  /**
   * The over-dispersion of units about a funnel; empty for fewer than two units of size 1 or more
   * and where theta leaves no room for chance.
   *
   * @param x the count of each unit
   * @param n the size of each unit
   */
  public static Optional<OverDispersion> of(FunnelLimits funnel, long[] x, long[] n) {
    Domain.sameLength("x", x.length, "n", n.length);
    int[] order =
        IntStream.range(0, n.length)
            .filter(i -> n[i] > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> n[i]).thenComparingLong(i -> x[i]))
            .mapToInt(i -> i)
            .toArray();
    if (order.length < 2 || funnel.variance(1) == 0) {
      return Optional.empty();
    }
    double[] z =
        IntStream.of(order)
            .mapToDouble(
                i -> ((double) x[i] / n[i] - funnel.theta()) / Math.sqrt(funnel.variance(n[i])))
            .sorted()
            .toArray();
    double[] precision = IntStream.of(order).mapToDouble(i -> 1 / funnel.variance(n[i])).toArray();
    double phi = meanSquare(clipped(z));
    return Optional.of(new OverDispersion(z.length, phi, meanSquare(z), between(phi, precision)));
  }

  /** Whether widened limits are worth offering: ten units or more, and phi above 1. */
  public boolean callsForWiderLimits() {
    return units >= FEWEST_UNITS && phi > 1;
  }

  private static double[] clipped(double[] ascending) {
    double low = Quantiles.type7(ascending, CLIPPED_AT_EACH_END);
    double high = Quantiles.type7(ascending, 1 - CLIPPED_AT_EACH_END);
    return DoubleStream.of(ascending).map(z -> Math.min(high, Math.max(low, z))).toArray();
  }

  private static double meanSquare(double[] values) {
    return Arrays.stream(values).map(value -> value * value).sum() / values.length;
  }

  private static double between(double phi, double[] precision) {
    int k = precision.length;
    double w = DoubleStream.of(precision).sum();
    double v = DoubleStream.of(precision).map(each -> each * each).sum();
    return Math.max(0, (k * phi - (k - 1)) / (w - v / w));
  }
}
