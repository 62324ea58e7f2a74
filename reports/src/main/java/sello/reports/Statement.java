package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A query in SQL. Names come from the Spec, whose fields are snake_case by construction; values are
 * bound, never written into the text.
 *
 * @param sql with a question mark for each binding
 * @param bindings the values
 */
record Statement(String sql, List<Object> bindings) {

  /** The rows of the page that a query asks for, in its order. */
  static Statement rows(Query query, String from) {
    String columns = query.columns().stream().map(Statement::name).collect(commas());
    Statement rest = afterToken(query, from).selecting(columns);
    return rest.with(end(query));
  }

  /** Of some rows that stand somewhere, the first in a query's order, with its columns. */
  static Statement first(Query query, String somewhere, int limit) {
    String columns = query.columns().stream().map(Statement::name).collect(commas());
    return new Statement(
        "SELECT %s FROM %s ORDER BY %s LIMIT %d".formatted(columns, somewhere, order(query), limit),
        List.of());
  }

  /** How many rows a query asks for, on all pages. */
  static Statement count(Query query, String from) {
    return matching(query, from).selecting("count(*)");
  }

  /** How many rows are left from the beginning of a query's page on. */
  static Statement rest(Query query, String from) {
    return afterToken(query, from).selecting("count(*)");
  }

  /** The last row of a full page, in the columns of its order. */
  static Statement lastOfPage(Query query, String from) {
    String columns = query.order().stream().map(SortOrder::column).collect(commas());
    int before = query.page().limit().orElseThrow() - 1;
    Statement rest = afterToken(query, from).selecting(columns);
    return new Statement(
        rest.sql + " ORDER BY " + order(query) + " LIMIT 1 OFFSET " + before, rest.bindings);
  }

  /** How many values each field of the key has on a query's page. */
  static Statement sizes(Query query, String from) {
    String counts =
        query.spec().key().stream()
            .map(field -> "count(DISTINCT %s)".formatted(name(field)))
            .collect(commas());
    return page(query, from).selecting(counts);
  }

  /** How many rows have a value, for each of some fields. */
  static Statement known(List<? extends Field<?>> fields, String from) {
    String counts =
        fields.stream().map(field -> "count(%s)".formatted(name(field))).collect(commas());
    return new Statement("SELECT %s FROM %s".formatted(counts, from), List.of());
  }

  /** The values of a field on a query's page, in order. */
  static Statement values(Field<?> field, Query query, String from) {
    Statement page = page(query, from);
    return page.selecting("DISTINCT " + name(field)).with(" ORDER BY 1");
  }

  /** The values of a field, in order; missing is no value. */
  static Statement values(Field<?> field, String from) {
    return new Statement(
        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL ORDER BY 1"
            .formatted(name(field), from),
        List.of());
  }

  /** Values of a field, in order, as many as wanted. */
  static Statement someValues(Field<?> field, int most, String from) {
    return new Statement(
        "SELECT * FROM (SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL LIMIT %3$d) ORDER BY 1"
            .formatted(name(field), from, most),
        List.of());
  }

  /** Of some values of a field, in its text, those that it has. */
  static Statement values(Field<?> field, List<String> wanted, String from) {
    String places = wanted.stream().map(value -> "?").collect(commas());
    return new Statement(
        "SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IN (%3$s)".formatted(name(field), from, places),
        List.copyOf(wanted));
  }

  /** The conditions of a query on rows known as {@code o}. */
  static Statement ofRow(Query query) {
    return new Statement(
        query.filters().stream()
            .map(filter -> "o." + filter.sql())
            .collect(Collectors.joining(" AND ")),
        bindings(query));
  }

  /** The rows of a query's page, in no order. */
  private static Statement page(Query query, String from) {
    Statement rest = afterToken(query, from);
    return query.page().limit().isPresent() ? rest.with(end(query)) : rest;
  }

  private static String end(Query query) {
    OptionalInt limit = query.page().limit();
    return " ORDER BY " + order(query) + (limit.isPresent() ? " LIMIT " + limit.getAsInt() : "");
  }

  private static Statement afterToken(Query query, String from) {
    Statement matching = matching(query, from);
    if (query.page().after().isEmpty()) {
      return matching;
    }
    Statement after = Keyset.after(query.order(), query.page().after().get().values());
    List<Object> bindings = new ArrayList<>(matching.bindings);
    bindings.addAll(after.bindings);
    return new Statement(
        "SELECT * FROM (%s) WHERE %s".formatted(matching.sql, after.sql), bindings);
  }

  /** All rows that fulfil a query's conditions, in no order. */
  private static Statement matching(Query query, String from) {
    return new Statement(
        "SELECT * FROM " + from + where(query, from) + recent(query), bindings(query));
  }

  private static String where(Query query, String from) {
    List<String> conditions = new ArrayList<>();
    query.filters().forEach(filter -> conditions.add(filter.sql()));
    query
        .latest()
        .last()
        .ifPresent(
            n ->
                conditions.add(
                    "%1$s IN (SELECT DISTINCT %1$s FROM %2$s ORDER BY 1 DESC LIMIT %3$d)"
                        .formatted(name(time(query.spec())), from, n)));
    query
        .latest()
        .recent()
        .ifPresent(recent -> conditions.add(name(recent.measure()) + " IS NOT NULL"));
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static String recent(Query query) {
    return query.latest().recent().map(recent -> recent(query.spec(), recent.rows())).orElse("");
  }

  private static String recent(Spec spec, int rows) {
    Field<?> time = time(spec);
    String series =
        spec.key().stream()
            .filter(field -> !field.equals(time))
            .map(Statement::name)
            .collect(commas());
    String partition = series.isEmpty() ? "" : "PARTITION BY " + series + " ";
    return " QUALIFY row_number() OVER (%sORDER BY %s DESC) <= %d"
        .formatted(partition, name(time), rows);
  }

  private static Field<?> time(Spec spec) {
    return TimeField.of(spec).orElseThrow();
  }

  private static String order(Query query) {
    return query.order().stream().map(SortOrder::sql).collect(commas());
  }

  private static List<Object> bindings(Query query) {
    return query.filters().stream().flatMap(filter -> filter.bindings().stream()).toList();
  }

  private Statement selecting(String columns) {
    return new Statement("SELECT %s FROM (%s)".formatted(columns, sql), bindings);
  }

  private Statement with(String ending) {
    return new Statement(sql + ending, bindings);
  }

  static String name(Field<?> field) {
    return "\"" + field.name() + "\"";
  }

  private static Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }

  /** Text to bind, one mark for each. */
  static Statement joined(String between, Stream<Statement> parts) {
    List<Statement> all = parts.toList();
    return new Statement(
        all.stream().map(Statement::sql).collect(Collectors.joining(between)),
        all.stream().flatMap(part -> part.bindings().stream()).toList());
  }
}
