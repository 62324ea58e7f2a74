package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;

/**
 * A query in SQL. Names come from the Spec, whose fields are snake_case by construction; values are
 * bound, never written into the text.
 *
 * @param sql with a question mark for each binding
 * @param bindings the values
 */
record Statement(String sql, List<Object> bindings) {

  /** The rows that a query asks for, in its order. */
  static Statement rows(Query query, String from) {
    String columns = query.columns().stream().map(Statement::name).collect(commas());
    String order =
        Stream.concat(
                query.sort().stream(),
                query.spec().key().stream().map(field -> new SortOrder(field, false)))
            .map(SortOrder::sql)
            .collect(commas());
    return new Statement(
        "SELECT %s FROM %s%s ORDER BY %s".formatted(columns, from, where(query, from), order),
        bindings(query));
  }

  /** How many rows a query asks for. */
  static Statement count(Query query, String from) {
    return new Statement(
        "SELECT count(*) FROM %s%s".formatted(from, where(query, from)), bindings(query));
  }

  /** The values of a field, in order; missing is no value. */
  static Statement values(Field<?> field, String from) {
    return new Statement(
        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL ORDER BY 1"
            .formatted(name(field), from),
        List.of());
  }

  /** The conditions of a query on rows known as {@code o}. */
  static Statement ofRow(Query query) {
    return new Statement(
        query.filters().stream()
            .map(filter -> "o." + filter.sql())
            .collect(Collectors.joining(" AND ")),
        bindings(query));
  }

  private static String where(Query query, String from) {
    List<String> conditions = new ArrayList<>();
    query.filters().forEach(filter -> conditions.add(filter.sql()));
    query
        .last()
        .ifPresent(
            n ->
                conditions.add(
                    "%1$s IN (SELECT DISTINCT %1$s FROM %2$s ORDER BY 1 DESC LIMIT %3$d)"
                        .formatted(name(TimeField.of(query.spec()).orElseThrow()), from, n)));
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static List<Object> bindings(Query query) {
    return query.filters().stream().flatMap(filter -> filter.bindings().stream()).toList();
  }

  private static String name(Field<?> field) {
    return "\"" + field.name() + "\"";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
