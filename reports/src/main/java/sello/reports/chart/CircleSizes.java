package sello.reports.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large circles are whose area is a figure.
 *
 * @param most the figure of the largest
 */
record CircleSizes(double most) {
  private static final double LARGEST = 56;

  /** Smaller circles are not seen. */
  private static final double SMALLEST = 3;

  static CircleSizes upTo(double most) {
    return new CircleSizes(Math.max(1, most));
  }

  /** The diameter of a figure's circle, in pixels. */
  double of(double figure) {
    return Math.max(SMALLEST, LARGEST * Math.sqrt(figure / most));
  }

  /** Round figures of which a legend shows the circles, the largest first. */
  List<Double> examples() {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(most)));
    double largest =
        Stream.of(5, 2, 1)
            .map(step -> power.multiply(BigDecimal.valueOf(step)).doubleValue())
            .filter(step -> step <= most)
            .findFirst()
            .orElse(most);
    return Stream.of(largest, Math.floor(largest / 5), Math.floor(largest / 25))
        .filter(figure -> figure >= 1)
        .distinct()
        .toList();
  }
}
