package sello.api.schedule.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a list can be sorted.
 *
 * @param columns the column of each name that callers may use
 * @param standard names that are used when a caller says nothing
 * @param last columns that decide between equals, so that pages never share a row
 */
record Order(Map<String, String> columns, List<String> standard, List<String> last) {
  private static final int MOST = 10;

  /** The SQL for what a caller asked for; what is null comes last. */
  String sql(List<String> asked) {
    if (asked.size() > MOST) {
      throw HttpRefusal.of(
          400,
          "Ordering with more than %d parameters is not allowed. Provided: %d"
              .formatted(MOST, asked.size()));
    }
    List<String> names = asked.isEmpty() ? standard : asked;
    return Stream.concat(names.stream().map(this::one), last.stream())
        .collect(Collectors.joining(", ", " order by ", ""));
  }

  private String one(String name) {
    boolean isDescending = name.startsWith("-");
    String bare = isDescending ? name.substring(1) : name;
    String column =
        Optional.ofNullable(columns.get(bare))
            .orElseThrow(
                () ->
                    HttpRefusal.of(
                        400,
                        "Ordering with '%s' is disallowed or the attribute does not exist on the model"
                            .formatted(bare)));
    return "case when %1$s is null then 1 else 0 end, %1$s%2$s"
        .formatted(column, isDescending ? " desc" : "");
  }
}
