package sello.reports.chart;

import java.util.Optional;
import sello.reports.Row;

/**
 * A line of a picture that is read from top to bottom.
 *
 * @param kind what stands on it
 * @param name what is written left of it
 * @param words what is written right of it
 * @param row the row that is drawn on it; empty for a line of words
 * @param isHighlighted whether it stands out among the others
 */
record Rung(Kind kind, String name, String words, Optional<Row> row, boolean isHighlighted) {

  /** What stands on a line. */
  enum Kind {
    /** The name of the vertical line that is Europe, or of the two ends. */
    HEAD,
    /** A place that is ranked. */
    PLACE,
    /** A place whose numbers are too small for a rank. */
    SMALL,
    /** A place whose figure is withheld. */
    WITHHELD,
    /** Words for what follows. */
    WORDS
  }

  static Rung of(Kind kind, Row row, String name, String words) {
    return new Rung(kind, name, words, Optional.of(row), false);
  }

  /** The same, standing out where it should. */
  Rung highlighted(boolean isSo) {
    return new Rung(kind, name, words, row, isSo);
  }

  /** The colour of what is drawn on it. */
  String ink() {
    return isHighlighted ? Ink.SECOND : isRanked() ? Ink.ACCENT : Ink.QUIET;
  }

  /** A line of words only. */
  static Rung saying(Kind kind, String words) {
    return new Rung(kind, "", words, Optional.empty(), false);
  }

  boolean isRanked() {
    return kind == Kind.PLACE;
  }
}
