package sello.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Field;

/**
 * A table that is asked of the engine, which reads its files: for what is too large to be a {@link
 * HeldTable}, and for what memory has no answer to.
 *
 * @param table the table
 */
record FileTable(OpenTable table) {
  /** Beyond so many rows an answer is not sorted beside another: the engine's memory holds one. */
  private static final long MANY_ROWS = 20_000;

  /** The rows are counted now and read later. */
  Answer ask(Query query) {
    long count = number(Statement.count(query, from()));
    Answer.Source source =
        count > MANY_ROWS
            ? taker -> database().alone(() -> read(query, taker))
            : taker -> read(query, taker);
    Page page = query.page();
    if (page.equals(Page.WHOLE)) {
      return new Answer(table, query, count, count, Optional.empty(), source);
    }
    long rest = page.after().isEmpty() ? count : number(Statement.rest(query, from()));
    long limit = page.limit().orElse(Integer.MAX_VALUE);
    return new Answer(
        table,
        query,
        count,
        Math.min(rest, limit),
        rest > limit ? Optional.of(lastOfPage(query)) : Optional.empty(),
        source);
  }

  void read(Query query, Answer.RowTaker taker) {
    try (Conversation talk = Conversation.about(table.release())) {
      talk.askRows(Statement.rows(query, from()), query.columns(), taker);
    }
  }

  private PageToken lastOfPage(Query query) {
    List<Field<?>> order = query.order().stream().<Field<?>>map(SortOrder::field).toList();
    List<Row> rows = new ArrayList<>();
    run(Statement.lastOfPage(query, from()), result -> !rows.add(Row.of(order, result)));
    List<Optional<Object>> values =
        IntStream.range(0, order.size()).mapToObj(rows.get(0)::value).toList();
    return PageToken.of(table.walk(query), values);
  }

  /** The values of a field, in order. */
  List<String> values(Field<?> field) {
    return few(field).orElseGet(() -> all(field));
  }

  /** The same when there are at most so many; empty when there are more. */
  Optional<List<String>> valuesUpTo(int most, Field<?> field) {
    return few(field).filter(values -> values.size() <= most);
  }

  private Optional<List<String>> few(Field<?> field) {
    return table.view().isPresent()
        ? Optional.of(all(field)).filter(values -> values.size() <= HeldValues.MOST)
        : database().heldValues().of(this, field);
  }

  /** The first values of a field, in no order. */
  List<String> some(int most, Field<?> field) {
    return texts(Statement.someValues(field, most, from()));
  }

  /** Of a view, the values in the tables behind it. */
  private List<String> all(Field<?> field) {
    Set<String> values = new LinkedHashSet<>();
    for (OpenTable behind : table.view().map(View::tables).orElse(List.of())) {
      if (behind.spec().has(field)) {
        values.addAll(behind.values(field));
      }
    }
    return values.isEmpty() ? texts(Statement.values(field, from())) : List.copyOf(values);
  }

  /** Those of some values that the field has. */
  Set<String> known(Field<?> field, List<String> wanted) {
    return new HashSet<>(texts(Statement.values(field, wanted, from())));
  }

  /** The values of a field on the page of a query, in order. */
  List<Object> values(Field<?> field, Query query) {
    List<Object> values = new ArrayList<>();
    run(
        Statement.values(field, query, from()),
        result -> values.add(Row.of(List.of(field), result).value(0).orElseThrow()));
    return values;
  }

  /** How many values each field of the key has on the page of a query. */
  List<Long> sizes(Query query) {
    List<Long> sizes = new ArrayList<>();
    run(
        Statement.sizes(query, from()),
        result -> {
          for (int i = 1; i <= table.spec().key().size(); i++) {
            sizes.add(result.getLong(i));
          }
          return false;
        });
    return Collections.unmodifiableList(sizes);
  }

  /** The names of those of some fields that have a value in any row. */
  Set<String> known(List<? extends Field<?>> fields) {
    Set<String> known = new HashSet<>();
    run(
        Statement.known(fields, from()),
        result -> {
          for (int i = 0; i < fields.size(); i++) {
            if (result.getLong(i + 1) > 0) {
              known.add(fields.get(i).name());
            }
          }
          return false;
        });
    return Set.copyOf(known);
  }

  private long number(Statement statement) {
    List<Long> numbers = new ArrayList<>();
    run(statement, result -> !numbers.add(result.getLong(1)));
    return numbers.get(0);
  }

  private List<String> texts(Statement statement) {
    List<String> texts = new ArrayList<>();
    run(statement, result -> texts.add(result.getString(1)));
    return Collections.unmodifiableList(texts);
  }

  private void run(Statement statement, Conversation.ResultTaker taker) {
    try (Conversation talk = Conversation.about(table.release())) {
      talk.ask(statement, taker);
    }
  }

  private Database database() {
    return table.release().database();
  }

  /** Its files, as the engine reads them; of a view, the rows that are worked out. */
  String from() {
    return table
        .view()
        .map(View::from)
        .orElseGet(
            () ->
                table.entry().files().stream()
                    .map(file -> table.release().file(file).toString())
                    .map(Database::quoted)
                    .collect(Collectors.joining(", ", "read_parquet([", "])")));
  }
}
