package sello.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;

/**
 * A small table with all its rows in memory. It gives the answers that the engine gives, without
 * the milliseconds that asking the engine takes.
 */
final class HeldTable {
  private final OpenTable table;
  private final List<Field<?>> columns;
  private final List<Row> rows;
  private final Map<String, List<String>> values = new ConcurrentHashMap<>();

  private HeldTable(OpenTable table, List<Field<?>> columns, List<Row> rows) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads a table whole, by asking the engine once. */
  static HeldTable of(OpenTable table) {
    Query everything = Query.everything(table.spec());
    List<Row> rows = new ArrayList<>();
    Map<Object, Object> values = new HashMap<>();
    table.onFiles().read(everything, row -> rows.add(row.sharing(values)));
    return new HeldTable(table, everything.columns(), rows);
  }

  long cells() {
    return (long) rows.size() * columns.size();
  }

  /** The values that a field has, in order. */
  List<String> values(Field<?> field) {
    return values.computeIfAbsent(
        field.name(),
        name -> {
          int place = columns.indexOf(field);
          return rows.stream()
              .flatMap(row -> row.value(place).stream())
              .distinct()
              .sorted(RowOrder::compare)
              .map(Plain::text)
              .toList();
        });
  }

  Answer ask(Query query) {
    List<Row> all = inOrder(query, recent(query, matching(query)));
    List<Row> rest = after(query, all);
    int limit = query.page().limit().orElse(Integer.MAX_VALUE);
    List<Row> page = rest.subList(0, Math.min(limit, rest.size()));
    Optional<PageToken> next =
        rest.size() > limit ? Optional.of(token(query, page.get(limit - 1))) : Optional.empty();
    return new Answer(
        table, query, all.size(), page.size(), next, taker -> read(query, page, taker));
  }

  private List<Row> matching(Query query) {
    List<Predicate<Row>> conditions = new ArrayList<>();
    query.filters().forEach(filter -> conditions.add(condition(filter)));
    query.latest().last().ifPresent(n -> conditions.add(last(n)));
    query.latest().recent().ifPresent(recent -> conditions.add(has(recent.measure())));
    Predicate<Row> all = conditions.stream().reduce(row -> true, Predicate::and);
    return rows.stream().filter(all).toList();
  }

  private Predicate<Row> condition(Filter filter) {
    int place = columns.indexOf(filter.field());
    Predicate<Object> takes = takes(filter);
    return row -> row.value(place).filter(takes).isPresent();
  }

  private static Predicate<Object> takes(Filter filter) {
    if (filter instanceof Filter.AnyOf any) {
      return new HashSet<>(any.values())::contains;
    }
    if (filter instanceof Filter.Words all) {
      return value -> Filter.Words.areIn(value.toString(), all.words());
    }
    if (filter instanceof Filter.Listed any) {
      return value -> any.isIn(value.toString());
    }
    Filter.Between ends = (Filter.Between) filter;
    return value ->
        ends.from().map(from -> RowOrder.compare(value, from) >= 0).orElse(true)
            && ends.to().map(to -> RowOrder.compare(value, to) <= 0).orElse(true);
  }

  private Predicate<Row> has(Field<?> field) {
    int place = columns.indexOf(field);
    return row -> row.value(place).isPresent();
  }

  /** The latest values of the time field in the whole table. */
  private Predicate<Row> last(int n) {
    int place = columns.indexOf(time());
    Set<Object> latest =
        new HashSet<>(
            rows.stream()
                .flatMap(row -> row.value(place).stream())
                .distinct()
                .sorted(((Comparator<Object>) RowOrder::compare).reversed())
                .limit(n)
                .toList());
    return row -> row.value(place).filter(latest::contains).isPresent();
  }

  private Field<?> time() {
    return TimeField.of(table.spec()).orElseThrow();
  }

  /** Of each series, which is what shares a key but for the time, the latest rows. */
  private List<Row> recent(Query query, List<Row> found) {
    if (query.latest().recent().isEmpty()) {
      return found;
    }
    Comparator<Row> newestFirst = RowOrder.of(List.of(new SortOrder(time(), true)), columns);
    Map<List<Optional<Object>>, Integer> taken = new HashMap<>();
    int most = query.latest().recent().get().rows();
    return found.stream()
        .sorted(newestFirst)
        .filter(row -> taken.merge(series(row), 1, Integer::sum) <= most)
        .toList();
  }

  private List<Optional<Object>> series(Row row) {
    Field<?> time = time();
    return table.spec().key().stream()
        .filter(field -> !field.equals(time))
        .map(field -> row.value(columns.indexOf(field)))
        .toList();
  }

  /** The rows are held in the order of the key. */
  private List<Row> inOrder(Query query, List<Row> found) {
    boolean isInOrder = query.sort().isEmpty() && query.latest().recent().isEmpty();
    return isInOrder ? found : found.stream().sorted(RowOrder.of(query.order(), columns)).toList();
  }

  private List<Row> after(Query query, List<Row> all) {
    if (query.page().after().isEmpty()) {
      return all;
    }
    @Nullable Object[] token = new @Nullable Object[columns.size()];
    List<Optional<Object>> last = query.page().after().get().values();
    for (int i = 0; i < last.size(); i++) {
      token[columns.indexOf(query.order().get(i).field())] = last.get(i).orElse(null);
    }
    Row before = new Row(columns, token);
    Comparator<Row> order = RowOrder.of(query.order(), columns);
    return all.stream().filter(row -> order.compare(row, before) > 0).toList();
  }

  private PageToken token(Query query, Row row) {
    return PageToken.of(
        table.walk(query),
        query.order().stream().map(by -> row.value(columns.indexOf(by.field()))).toList());
  }

  private void read(Query query, List<Row> page, Answer.RowTaker taker) {
    List<Field<?>> wanted = query.columns();
    int[] places = wanted.stream().mapToInt(columns::indexOf).toArray();
    Stream<Row> shown =
        wanted.equals(columns) ? page.stream() : page.stream().map(row -> row.only(wanted, places));
    boolean isMore = shown.allMatch(taker::take);
    assert isMore || !page.isEmpty() : "Only a row can end the reading";
  }
}
