package sello.api.schedule.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions on times: {@code run_after_gte} and its like, in an address or in a body. */
final class Ranges {
  private static final Map<String, String> COMPARISONS =
      Map.of("_gte", ">=", "_gt", ">", "_lte", "<=", "_lt", "<");

  /** The columns of a run by which runs and tasks can be found. */
  private static final List<String> TIMES =
      List.of("logical_date", "run_after", "start_date", "end_date");

  private Ranges() {}

  /** The names of all of them. */
  static List<String> names() {
    return TIMES.stream().flatMap(time -> COMPARISONS.keySet().stream().map(time::concat)).toList();
  }

  /** Several lists of names as one. */
  static String[] names(String... others) {
    return Stream.concat(names().stream(), Stream.of(others)).toArray(String[]::new);
  }

  /**
   * Adds what was asked for to a filter.
   *
   * @param asked the time of a name, if there is one
   * @param column of a time
   */
  static void add(
      Filter filter, Function<String, Optional<Instant>> asked, Function<String, String> column) {
    for (String time : TIMES) {
      COMPARISONS.forEach(
          (ending, sign) ->
              filter.and(
                  "%s %s ?".formatted(column.apply(time), sign), asked.apply(time + ending)));
    }
  }
}
