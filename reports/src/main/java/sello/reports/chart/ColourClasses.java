package sello.reports.chart;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Classes of a figure, each with a colour: steps of one hue over the range of the figures, or two
 * hues apart from 0 where a figure is a difference; one colour where there is nothing to compare.
 *
 * @param bounds lower bounds of all classes but the lowest, rising
 * @param colours a colour for each class
 * @param areApart whether they lie on both sides of 0
 */
record ColourClasses(List<Double> bounds, List<String> colours, boolean areApart) {
  private static final int MANY = 5;

  /** Small, medium and large differences in standard deviations: Cohen 1988. */
  private static final List<Double> DIFFERENCES = List.of(-0.8, -0.2, 0.2, 0.8);

  static ColourClasses aroundZero() {
    return new ColourClasses(DIFFERENCES, Ink.APART, true);
  }

  /** One class: figures of a single place differ from nobody's, and colours would say they do. */
  static ColourClasses single() {
    return new ColourClasses(List.of(), Ink.CLASSES.subList(0, 1), false);
  }

  /** Classes of equal, round width that hold all figures. */
  static ColourClasses over(Collection<Double> figures) {
    DoubleSummaryStatistics range =
        figures.stream().collect(Collectors.summarizingDouble(figure -> figure));
    double low = figures.isEmpty() ? 0 : range.getMin();
    double high = figures.isEmpty() ? 1 : range.getMax();
    double width = width(low, high);
    double start = Math.floor(low / width) * width;
    List<Double> bounds = IntStream.range(1, MANY).mapToObj(i -> tidy(start + i * width)).toList();
    return new ColourClasses(bounds, Ink.CLASSES, false);
  }

  /** The least of 1, 2, 5, 10, … with which the classes reach from low to high. */
  private static double width(double low, double high) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max((high - low) / MANY, 1e-3))));
    for (int step : new int[] {1, 2, 5, 10, 20}) {
      double width = step * power;
      if (Math.floor(low / width) * width + MANY * width >= high) {
        return width;
      }
    }
    throw new IllegalStateException("No width holds " + low + " to " + high + ".");
  }

  /** Without what adding up tenths leaves behind. */
  private static double tidy(double bound) {
    return Math.round(bound * 1e6) / 1e6;
  }

  int of(double figure) {
    return (int) bounds.stream().filter(bound -> figure >= bound).count();
  }

  /** Whether colours tell figures apart. */
  boolean areSeveral() {
    return !bounds.isEmpty();
  }

  String colour(int place) {
    return colours.get(place);
  }

  /** That of a class on which marks are shown as an example: the lowest may be hard to see. */
  String example() {
    return colours.get(Math.min(1, colours.size() - 1));
  }

  /** The colour of words on a class. */
  String words(int place) {
    boolean isDark = areApart ? place == 0 || place == MANY - 1 : place >= 3;
    return isDark ? Ink.PAPER : Ink.TEXT;
  }
}
