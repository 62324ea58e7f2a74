package sello.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Measure;
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
            entry.inputs(),
            List.of(),
            entry.sources(),
            entry.files());
    return new OpenTable(release, shown, Optional.of(other));
  }

  /** The file of the release with all its rows in a format; empty when it has none. */
  public Optional<FileEntry> openFile(Export format) {
    return view.isPresent()
        ? Optional.empty()
        : release.openFile(name() + "." + format.extension());
  }

  /**
   * Whether there is anything to see: a figure of one of its measures, or, of a list without
   * measures, a row.
   */
  public boolean hasFigures() {
    return spec().measures().isEmpty() ? entry.rows() > 0 : !release.figures(this).isEmpty();
  }

  /** Whether any row has a figure of one of some measures. */
  public boolean hasFigures(List<Measure> measures) {
    Set<String> known = release.figures(this);
    return measures.stream().anyMatch(measure -> known.contains(measure.field().name()));
  }

  public Spec spec() {
    return entry.spec();
  }

  public String name() {
    return spec().name();
  }

  /** Whether it is kept back: its rows, and how many they are, are for the office alone. */
  public boolean isRestricted() {
    return spec().disclosure().restricts();
  }

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
    return held().map(rows -> rows.ask(query)).orElseGet(() -> onFiles().ask(query));
  }

  private Optional<HeldTable> held() {
    return release.database().held().of(this);
  }

  /** The same table, asked of the engine. */
  FileTable onFiles() {
    return new FileTable(this);
  }

  /** The name of a walk through an answer: in no other release, and for no other question. */
  String walk(Query query) {
    String seen = view.map(other -> other.parameters().toString()).orElse("");
    return release.id() + "/" + name() + seen + "?" + query.walk();
  }

  /** The values that a field has in this table, in order; of a view, in the tables behind it. */
  public List<String> values(Field<?> field) {
    return held().map(rows -> rows.values(field)).orElseGet(() -> onFiles().values(field));
  }

  /** The same when there are at most so many; empty when there are more. */
  public Optional<List<String>> valuesUpTo(int most, Field<?> field) {
    Optional<HeldTable> held = held();
    return held.isPresent()
        ? held.map(rows -> rows.values(field)).filter(values -> values.size() <= most)
        : onFiles().valuesUpTo(most, field);
  }

  /** Those of some values that the field does not have. */
  List<String> lacks(Field<?> field, List<String> wanted) {
    Set<String> known =
        valuesUpTo(HeldValues.MOST, field)
            .<Set<String>>map(HashSet::new)
            .orElseGet(() -> onFiles().known(field, wanted));
    return wanted.stream().filter(value -> !known.contains(value)).toList();
  }

  /** The values of a field on the page of a query, in order. */
  List<Object> values(Field<?> field, Query query) {
    return onFiles().values(field, query);
  }

  /** How many values each field of the key has on the page of a query. */
  List<Long> sizes(Query query) {
    return onFiles().sizes(query);
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

  /** Its rows, as the engine reads them. */
  String from() {
    return onFiles().from();
  }
}
