package sello.transforms.method;

/**
 * Quantiles by linear interpolation between order statistics, type 7: at 1 + (n - 1)p, counted from
 * 1. Exact, never approximate.
 *
 * <p>Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566.
 */
final class Quantiles {
  private Quantiles() {}

  /**
   * The quantile of p.
   *
   * @param ascending values, at least one, in ascending order
   * @param p in [0, 1]
   */
  static double type7(double[] ascending, double p) {
    double place = (ascending.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }
}
