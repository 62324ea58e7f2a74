package sello.transforms.method;

/**
 * The limits of a figure, both finite, in the unit of the figure.
 *
 * @param low lower limit
 * @param high upper limit, not below the lower
 */
public record Interval(double low, double high) {
  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException(
          "An interval needs finite limits with low <= high, found low = %s, high = %s."
              .formatted(low, high));
    }
  }

  public double width() {
    return high - low;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
