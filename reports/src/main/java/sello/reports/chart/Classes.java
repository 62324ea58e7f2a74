package sello.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The classes of a map. Each holds about as many figures as the others, so that one that is far
 * from all does not pale them; where two classes meet, the bound is the roundest number between the
 * two figures beside it, so that rounding moves no figure.
 *
 * @param bounds where a class ends and the next begins, which holds the bound
 */
record Classes(List<Double> bounds) {
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.valueOf(2));

  /** At most so many classes of figures over zero: fewer where fewer differ. */
  static Classes of(Collection<Double> figures, int most) {
    List<Double> sorted = figures.stream().filter(f -> f > 0).distinct().sorted().toList();
    int count = Math.min(most, sorted.size());
    List<Double> bounds = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int first = Math.round(i * sorted.size() / (float) count);
      bounds.add(roundest(sorted.get(first - 1), sorted.get(first)));
    }
    return new Classes(bounds);
  }

  /** The class of a figure, from 0. */
  int of(double figure) {
    return (int) bounds.stream().filter(bound -> figure >= bound).count();
  }

  int count() {
    return bounds.size() + 1;
  }

  /** The number of the largest step over one figure, and not over the other. */
  private static double roundest(double over, double notOver) {
    BigDecimal end = BigDecimal.valueOf(notOver);
    for (int power = end.precision() - end.scale(); ; power--) {
      for (BigDecimal step : ROUND) {
        BigDecimal unit = step.scaleByPowerOfTen(power - 1);
        double round = end.divideToIntegralValue(unit).multiply(unit).doubleValue();
        if (round > over) {
          return round;
        }
      }
    }
  }
}
