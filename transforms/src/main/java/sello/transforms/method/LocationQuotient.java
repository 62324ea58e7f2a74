package sello.transforms.method;

import java.util.Optional;

/**
 * How much larger the share of an area is in a region than in the whole: r = (x_ri/x_r) / (x_i/x).
 * Above 1 is a larger share, not a larger number: show the count beside it.
 *
 * <p>The whole holds the region, so the share in it is not fixed: it moves with that of the region.
 * Limits are those of the ratio q of the share in the region to that in the rest ({@link
 * ShareRatio}), which are independent. With the region's part w = x_r/x of the whole, r = q / (w·q
 * + 1 - w), which grows with q; so both limits are carried over, and r stays in [0, 1/w] as it
 * must. To divide limits of the share in the region by that in the whole, as fixed, gives limits
 * above 1/w, and some three times too wide where w is large.
 *
 * <p>Isard 1960, Methods of Regional Analysis; Donner and Zou 2012, doi:10.1177/0962280210383082.
 *
 * @param estimate the quotient, 0 or more
 * @param expected the count that the region would have at the share of the whole, x_r·x_i/x
 */
public record LocationQuotient(Estimate estimate, double expected) {

  /**
   * The quotient; empty when x_r = 0 or x_i = 0.
   *
   * @param inBoth x_ri: of the area, in the region
   * @param inRegion x_r: of all areas, in the region
   * @param inArea x_i: of the area, in the whole
   * @param all x: of all areas, in the whole
   * @throws IllegalArgumentException when a part exceeds a whole that holds it
   */
  public static Optional<LocationQuotient> of(
      long inBoth, long inRegion, long inArea, long all, Confidence confidence) {
    Domain.partOf("in_both", inBoth, "in_region", inRegion);
    Domain.partOf("in_both", inBoth, "in_area", inArea);
    Domain.partOf("in_region", inRegion, "all", all);
    Domain.partOf("in_area", inArea, "all", all);
    Domain.partOf("in_area outside the region", inArea - inBoth, "the rest", all - inRegion);
    if (inRegion == 0 || inArea == 0) {
      return Optional.empty();
    }
    double expected = (double) inRegion * inArea / all;
    double quotient = ((double) inBoth * all) / ((double) inRegion * inArea);
    Interval limits =
        inRegion == all
            ? new Interval(quotient, quotient)
            : limits(
                quotient,
                (double) inRegion / all,
                ShareRatio.of(inBoth, inRegion, inArea - inBoth, all - inRegion, confidence));
    return Optional.of(new LocationQuotient(Estimate.of(quotient, limits), expected));
  }

  /** A ratio without bound is all of the area in the region: the quotient itself, all/in_region. */
  private static Interval limits(double quotient, double part, ShareRatio ofTheRest) {
    double low = quotientOf(ofTheRest.low(), part);
    double high =
        ofTheRest.high().isPresent()
            ? Math.min(1 / part, quotientOf(ofTheRest.high().getAsDouble(), part))
            : quotient;
    return new Interval(Math.min(low, quotient), Math.max(high, quotient));
  }

  private static double quotientOf(double ratio, double part) {
    return ratio / (part * ratio + 1 - part);
  }

  /** (LQ - 1)/(LQ + 1), in [-1, 1): twice and half as much are equally far from 0. */
  public double onSymmetricScale() {
    return (estimate.value() - 1) / (estimate.value() + 1);
  }
}
