package sello.reports.chart;

import java.util.Locale;
import sello.reports.Row;

/** Where a place lies among the limits of chance, as the table says. */
enum Verdict {
  ABOVE_99_8,
  ABOVE_95,
  INSIDE,
  BELOW_95,
  BELOW_99_8,
  /** So few are expected that the limits do not hold. */
  TOO_SMALL,
  /** It is not compared. */
  NONE;

  /** The verdict that a field of a row holds. */
  static Verdict of(Row row, String field) {
    String code = row.text(field);
    return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean isAbove() {
    return this == ABOVE_99_8 || this == ABOVE_95;
  }

  boolean isBelow() {
    return this == BELOW_99_8 || this == BELOW_95;
  }

  boolean isOutside() {
    return isAbove() || isBelow();
  }

  boolean isJudged() {
    return isOutside() || this == INSIDE;
  }
}
