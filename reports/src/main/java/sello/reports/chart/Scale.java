package sello.reports.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Measure;
import sello.catalog.Type;

/**
 * The stretch of numbers that an axis shows, with round ends. Whoever moves texts apart, or cuts
 * what goes on beyond the paper, has to know where the paper ends.
 *
 * @param min its lower end
 * @param max its upper end
 * @param step from one line to the next
 */
record Scale(double min, double max, double step) {
  private static final int STEPS = 4;
  private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

  /**
   * The scale that shows all these numbers. It starts at zero unless they lie close together far
   * from it.
   */
  static Scale covering(Collection<Double> numbers) {
    if (numbers.isEmpty()) {
      return new Scale(0, 1, 1);
    }
    double least = Collections.min(numbers);
    double most = Collections.max(numbers);
    double from = least > 0 && least < most / 2 ? 0 : least;
    return round(from == most ? Math.min(0, from) : from, from == most ? Math.max(0, most) : most);
  }

  /** The scale of the values of a figure: no axis of schools has a line at half a school. */
  static Scale of(Measure measure, Collection<Double> numbers) {
    return measure.field().type() == Type.DOUBLE ? covering(numbers) : counting(numbers);
  }

  /** The scale of things that are counted: from zero on, in whole steps. */
  static Scale counting(Collection<Double> numbers) {
    Scale scale = covering(Stream.concat(Stream.of(0.0), numbers.stream()).toList());
    double step = Math.ceil(scale.step);
    return new Scale(scale.min, Math.ceil(scale.max / step) * step, step);
  }

  /** The scale of ranks: from the first on, with lines at round ranks. */
  static Scale ofRanks(Collection<Double> ranks) {
    double last = ranks.isEmpty() ? 1 : Collections.max(ranks);
    double step = Math.max(1, Math.ceil(step(Math.max(1, last / STEPS))));
    return new Scale(1, Math.max(2, Math.ceil(last / step) * step), step);
  }

  /** Whether its lines do not begin at its lower end, but at the first multiple of a step. */
  boolean beginsBetweenLines() {
    return min % step != 0;
  }

  private static Scale round(double least, double most) {
    if (least == most) {
      return new Scale(0, 1, 1);
    }
    double step = step((most - least) / STEPS);
    return new Scale(
        times(step, Math.floor(least / step)), times(step, Math.ceil(most / step)), step);
  }

  /** A multiple without the dust of binary fractions: an axis writes what it is given. */
  private static double times(double step, double count) {
    return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(count)).doubleValue();
  }

  private static double step(double atLeast) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(atLeast)));
    return ROUND.stream()
        .map(times -> BigDecimal.valueOf(times).multiply(power).doubleValue())
        .filter(step -> step >= atLeast * (1 - 1e-9))
        .findFirst()
        .orElse(atLeast);
  }

  /** A number, or the end of the scale beyond which it lies. */
  double cut(double number) {
    return Math.max(min, Math.min(max, number));
  }

  /** How far along the scale a number lies: 0 at its lower end, 1 at its upper. */
  double part(double number) {
    return (number - min) / (max - min);
  }

  /** The number so far along the scale. */
  double at(double part) {
    return min + part * (max - min);
  }
}
