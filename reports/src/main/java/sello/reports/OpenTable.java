package sello.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.catalog.Spec;
import sello.catalog.Trace;

/**
 * A table of a release, ready to be asked. Its Spec is the one in the release's manifest: an old
 * release is served as it was declared when it was built.
 *
 * @param release the release
 * @param entry the table's entry in the manifest
 * @param view what its rows are worked out from; empty for the table itself
 */
public record OpenTable(OpenRelease release, TableEntry entry, Optional<View> view) {

  OpenTable(OpenRelease release, TableEntry entry) {
    this(release, entry, Optional.empty());
  }

  /** Rows that are worked out from this table and what other releases have of it. */
  OpenTable seen(Spec spec, View other) {
    TableEntry shown =
        new TableEntry(
            spec,
            entry.rows(),
            entry.contentHash(),
            entry.illustrative(),
            entry.inputs(),
            List.of(),
            entry.sources(),
            entry.files());
    return new OpenTable(release, shown, Optional.of(other));
  }

  public Spec spec() {
    return entry.spec();
  }

  public String name() {
    return spec().name();
  }

  /** Whether the files it is made of are real. */
  public Origin origin() {
    return release.origin(entry);
  }

  /** Whether it is kept back: its rows, and how many they are, are for the office alone. */
  public boolean isRestricted() {
    return spec().disclosure().restricts();
  }

  /** What readers are told when they are not. */
  public OriginMark mark() {
    return OriginMark.of(this);
  }

  /** Beyond so many rows an answer is not sorted beside another: the engine's memory holds one. */
  private static final long MANY_ROWS = 20_000;

  /** Whether somebody waits until a large answer of the same engine is read. */
  public boolean isAwaited() {
    return release.database().isAwaited();
  }

  /** Asks with a caller's parameters. */
  public Answer ask(Map<String, List<String>> parameters) {
    return ask(new QueryReader(this).read(parameters));
  }

  /** Asks; the rows are counted now and read later. */
  public Answer ask(Query query) {
    return held().map(rows -> rows.ask(query)).orElseGet(() -> askEngine(query));
  }

  private Optional<HeldTable> held() {
    return release.database().held().of(this);
  }

  Answer askEngine(Query query) {
    long count = number(Statement.count(query, from()));
    Answer.Source source =
        count > MANY_ROWS
            ? taker -> release.database().alone(() -> read(query, taker))
            : taker -> read(query, taker);
    Page page = query.page();
    if (page.equals(Page.WHOLE)) {
      return new Answer(this, query, count, count, Optional.empty(), source);
    }
    long rest = page.after().isEmpty() ? count : number(Statement.rest(query, from()));
    long limit = page.limit().orElse(Integer.MAX_VALUE);
    return new Answer(
        this,
        query,
        count,
        Math.min(rest, limit),
        rest > limit ? Optional.of(lastOfPage(query)) : Optional.empty(),
        source);
  }

  private long number(Statement statement) {
    List<Long> numbers = new ArrayList<>();
    run(statement, result -> !numbers.add(result.getLong(1)));
    return numbers.get(0);
  }

  private PageToken lastOfPage(Query query) {
    List<Field<?>> order = query.order().stream().<Field<?>>map(SortOrder::field).toList();
    List<Row> rows = new ArrayList<>();
    run(Statement.lastOfPage(query, from()), result -> !rows.add(Row.of(order, result)));
    List<Optional<Object>> values =
        IntStream.range(0, order.size()).mapToObj(rows.get(0)::value).toList();
    return PageToken.of(walk(query), values);
  }

  /** The name of a walk through an answer: in no other release, and for no other question. */
  String walk(Query query) {
    String seen = view.map(other -> other.parameters().toString()).orElse("");
    return release.id() + "/" + name() + seen + "?" + query.walk();
  }

  /** The values that a field has in this table, in order; of a view, in the tables behind it. */
  public List<String> values(Field<?> field) {
    return held().map(rows -> rows.values(field)).orElseGet(() -> valuesByEngine(field));
  }

  List<String> valuesByEngine(Field<?> field) {
    Set<String> values = new LinkedHashSet<>();
    for (OpenTable table : view.map(View::tables).orElse(List.of())) {
      if (table.spec().has(field)) {
        values.addAll(table.values(field));
      }
    }
    if (values.isEmpty()) {
      run(Statement.values(field, from()), result -> values.add(result.getString(1)));
    }
    return List.copyOf(values);
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
          for (int i = 1; i <= spec().key().size(); i++) {
            sizes.add(result.getLong(i));
          }
          return false;
        });
    return sizes;
  }

  void read(Query query, Answer.RowTaker taker) {
    try (Conversation talk = Conversation.about(release)) {
      talk.askRows(Statement.rows(query, from()), query.columns(), taker);
    }
  }

  private void run(Statement statement, Conversation.ResultTaker taker) {
    try (Conversation talk = Conversation.about(release)) {
      talk.ask(statement, taker);
    }
  }

  /** Which rows of its inputs a row comes from; none for a source table. */
  List<Trace> traces() {
    List<Trace> written = entry.traces();
    return written == null ? List.of() : written;
  }

  /** Whether its rows can be followed to their sources: not in a release older than this. */
  public boolean isTraced() {
    return entry.inputs().isEmpty() ? spec().has(Fields.SOURCE_FILE) : !traces().isEmpty();
  }

  /**
   * @throws Refusal when its rows cannot be followed
   */
  void requireTraces() {
    if (!isTraced()) {
      String detail =
          "Release %s was built before it was written down which rows a row comes from. The table comes from %s."
              .formatted(release.id(), String.join(", ", entry.sources()));
      throw Problem.of(ProblemType.NOT_FOUND, detail).refusal();
    }
  }

  /** Its files, as the engine reads them. */
  String from() {
    return view.map(View::from).orElseGet(this::files);
  }

  private String files() {
    return entry.files().stream()
        .map(file -> Database.quoted(release.folder().resolve(file.path()).toString()))
        .collect(Collectors.joining(", ", "read_parquet([", "])"));
  }
}
