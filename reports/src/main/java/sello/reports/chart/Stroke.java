package sello.reports.chart;

import java.util.List;

/**
 * How a line is told apart from others: by its ink and by the shape of its points, never by colour
 * alone.
 *
 * @param ink its colour
 * @param symbol the shape of its points
 * @param type solid or dashed
 * @param opacity how much of its colour is seen
 */
record Stroke(String ink, String symbol, String type, double opacity) {
  private static final List<Stroke> STROKES =
      List.of(
          new Stroke(Ink.ACCENT, "circle", "solid", 1),
          new Stroke(Ink.SECOND, "triangle", "solid", 1),
          new Stroke(Ink.TEXT, "diamond", "solid", 1),
          new Stroke(Ink.ACCENT, "rect", "dotted", 1),
          new Stroke(Ink.SECOND, "arrow", "dotted", 1));

  /** Europe beside its countries. */
  static final Stroke EUROPE = new Stroke(Ink.QUIET, "circle", "dashed", 1);

  /** A line without a name. */
  static final Stroke PALE = new Stroke(Ink.QUIET, "none", "solid", 0.3);

  /** The stroke of a line by its place among the named ones. */
  static Stroke of(TimeLine line, int place, boolean isAlone) {
    return line.isEurope() && !isAlone ? EUROPE : STROKES.get(place % STROKES.size());
  }
}
