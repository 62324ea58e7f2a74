package sello.reports.chart;

import java.util.List;

/** On which side of a point of a line its words are out of the line's way. */
final class LabelSide {
  /** Below this part of the height the words would run into the axis. */
  private static final double ROOM = 0.12;

  private LabelSide() {}

  /** Above this part of the height words would run into what is written over the chart. */
  private static final double TOP = 0.94;

  /**
   * Under the lowest point of a bend, beside one at the very top, or under it where the line goes
   * on there; else above.
   *
   * @param height how high the point lies: 0 at the axis, 1 at the top
   * @param joined how high the points lie that a line joins it with
   */
  static String of(double height, List<Double> joined) {
    boolean isLowest = !joined.isEmpty() && joined.stream().allMatch(other -> other > height);
    if (isLowest && height > ROOM) {
      return "bottom";
    }
    if (height <= TOP) {
      return "top";
    }
    return joined.stream().anyMatch(other -> other > TOP) ? "bottom" : "right";
  }
}
