package sello.reports.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sello.catalog.Fields;
import sello.reports.OpenTable;

/**
 * The years that a table's rows are about.
 *
 * @param first earliest year that they name: of an edition 2018-2019, 2018
 * @param last latest year that they name: of an edition 2018-2019, 2019
 */
record Period(String first, String last) {
  /** The fields of keys that hold editions, years, or either. */
  private static final List<String> TIMES =
      List.of(Fields.EDITION.name(), Fields.YEAR.name(), "period", "registered_in");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The years between the ends of the key's time; empty when it has none, or no row. */
  static Optional<Period> of(OpenTable table) {
    return table.spec().key().stream()
        .filter(field -> TIMES.contains(field.name()))
        .findFirst()
        .map(table::values)
        .flatMap(Period::between);
  }

  private static Optional<Period> between(List<String> times) {
    List<String> years =
        times.stream()
            .flatMap(time -> YEAR.matcher(time).results())
            .map(MatchResult::group)
            .sorted()
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(years.get(0), years.get(years.size() - 1)));
  }

  /** As ISO 8601 writes an interval. */
  String interval() {
    return first + "/" + last;
  }
}
