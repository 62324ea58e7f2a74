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
 */
record Rung(Kind kind, String name, String words, Optional<Row> row) {

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
    return new Rung(kind, name, words, Optional.of(row));
  }

  /** A line of words only. */
  static Rung saying(Kind kind, String words) {
    return new Rung(kind, "", words, Optional.empty());
  }

  boolean isRanked() {
    return kind == Kind.PLACE;
  }
}
