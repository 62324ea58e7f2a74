package sello.transforms.method;

import java.util.Optional;

/**
 * How much larger the share of an area is in a region than in the whole: (x_ri/x_r) / (x_i/x).
 * Limits: the {@link Wilson} limits of x_ri/x_r divided by the share in the whole, which is taken
 * as fixed. Above 1 is a larger share, not a larger number: show the count beside it.
 *
 * <p>Isard 1960, Methods of Regional Analysis; Beyene and Moineddin 2005,
 * doi:10.1186/1471-2288-5-32.
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
    double reference = (double) inArea / all;
    Interval share = Wilson.limits(inBoth, inRegion, confidence.z());
    Interval limits = new Interval(share.low() / reference, share.high() / reference);
    double quotient = (double) inBoth / inRegion / reference;
    double expected = (double) inRegion * inArea / all;
    return Optional.of(new LocationQuotient(Estimate.of(quotient, limits), expected));
  }

  /** (LQ - 1)/(LQ + 1), in [-1, 1): twice and half as much are equally far from 0. */
  public double onSymmetricScale() {
    return (estimate.value() - 1) / (estimate.value() + 1);
  }
}
