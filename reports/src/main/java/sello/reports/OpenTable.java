package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sello.catalog.Field;
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
 */
public record OpenTable(OpenRelease release, TableEntry entry) {

  public Spec spec() {
    return entry.spec();
  }

  public String name() {
    return spec().name();
  }

  /** Whether the files it is made of are real. */
  public Origin origin() {
    return Origin.of(
        release.manifest().inputs().stream()
            .filter(source -> entry.sources().contains(source.file()))
            .toList());
  }

  /** What readers are told when they are not. */
  public OriginMark mark() {
    return OriginMark.of(this);
  }

  /** Asks with a caller's parameters. */
  public Answer ask(Map<String, List<String>> parameters) {
    return ask(new QueryReader(this).read(parameters));
  }

  /** Asks; the rows are counted now and read later. */
  public Answer ask(Query query) {
    List<Object> count = new ArrayList<>();
    run(Statement.count(query, from()), result -> !count.add(result.getObject(1)));
    return new Answer(this, query, ((Number) count.get(0)).longValue());
  }

  /** The values that a field has in this table, in order. */
  public List<String> values(Field<?> field) {
    List<String> values = new ArrayList<>();
    run(Statement.values(field, from()), result -> values.add(result.getString(1)));
    return values;
  }

  void read(Query query, Answer.RowTaker taker) {
    List<Field<?>> columns = query.columns();
    run(Statement.rows(query, from()), result -> taker.take(Row.of(columns, result)));
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
    return entry.inputs().isEmpty() || !traces().isEmpty();
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
    return entry.files().stream()
        .map(file -> Database.quoted(release.folder().resolve(file.path()).toString()))
        .collect(Collectors.joining(", ", "read_parquet([", "])"));
  }
}
