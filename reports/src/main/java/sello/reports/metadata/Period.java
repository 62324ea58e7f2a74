package sello.reports.metadata;

import java.util.List;
import java.util.Optional;
import sello.reports.OpenTable;
import sello.reports.TimeField;

/**
 * The years that a table's rows are about.
 *
 * @param first year of the first row: of an edition 2018-2019, 2018
 * @param last year of the last: of an edition 2018-2019, 2019
 */
record Period(String first, String last) {

  /** The years between the ends of the table's time field; empty when it has none, or no row. */
  static Optional<Period> of(OpenTable table) {
    return TimeField.of(table.spec()).map(table::values).flatMap(Period::between);
  }

  private static Optional<Period> between(List<String> times) {
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Period(year(times.get(0), false), year(times.get(times.size() - 1), true)));
  }

  private static String year(String time, boolean isEnd) {
    return isEnd && time.length() == 9 ? time.substring(5) : time.substring(0, 4);
  }

  /** As ISO 8601 writes an interval. */
  String interval() {
    return first + "/" + last;
  }
}
