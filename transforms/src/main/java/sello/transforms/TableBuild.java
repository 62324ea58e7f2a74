package sello.transforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.FileAccount;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.ingest.Intake;

/**
 * Builds tables one at a time: takes over, or works out, writes, audits. A table reads its inputs
 * from what was written, so that each is a pure function of files.
 */
final class TableBuild {
  private final Sessions sessions;
  private final TableWriter writer;
  private final Recipes recipes;
  private final TakeOver from;
  private final EarlierTables earlierTables;
  private final Map<String, BuiltTable> built = new ConcurrentHashMap<>();
  private final Map<Opened, Dataset<Row>> opened = new ConcurrentHashMap<>();

  TableBuild(
      Sessions sessions,
      TableWriter writer,
      Recipes recipes,
      TakeOver from,
      EarlierTables earlierTables) {
    this.sessions = sessions;
    this.writer = writer;
    this.recipes = recipes;
    this.from = from;
    this.earlierTables = earlierTables;
  }

  Recipes recipes() {
    return recipes;
  }

  /** Where tables are taken over from. */
  TakeOver from() {
    return from;
  }

  /** The table of the latest release, when it is of the same recipe. */
  Optional<BuiltTable> takeOver(Node node, String recipe) {
    Optional<BuiltTable> old = from.table(node, recipe);
    old.ifPresent(this::note);
    return old;
  }

  /** A source table from its accepted input rows. */
  BuiltTable source(Node node, String recipe, Intake intake) {
    return build(node, recipe, intake::accepted);
  }

  /** A table that is not read from input files. */
  BuiltTable build(Node node) {
    sessions.name(node.name());
    return node.table() instanceof Table.Earlier earlier ? earlier(node, earlier) : derive(node);
  }

  /** A table of what became of the rows of input files. */
  BuiltTable account(Node node, Table.Account table, List<FileAccount> files) {
    SparkSession spark = sessions.forFew();
    String recipe = recipes.ofDerived(node, files.stream().map(FileAccount::toString).toList());
    return takeOver(node, recipe)
        .orElseGet(
            () ->
                build(
                    node,
                    recipe,
                    () ->
                        spark.createDataFrame(
                            table.rows(files), Columns.schema(node.table().spec()))));
  }

  private BuiltTable earlier(Node node, Table.Earlier earlier) {
    SparkSession spark = sessions.forFew();
    String recipe = recipes.ofDerived(node, List.of());
    return build(node, recipe, () -> earlierTables.rows(spark, earlier));
  }

  /** A table from tables that have been built. */
  private BuiltTable derive(Node node) {
    List<BuiltTable> inputs = node.inputs().stream().map(n -> table(n.name())).toList();
    String recipe = recipes.ofDerived(node, inputs.stream().map(BuiltTable::contentHash).toList());
    return takeOver(node, recipe)
        .orElseGet(
            () -> {
              SparkSession spark = sessions.of(inputs.stream().mapToLong(BuiltTable::rows).sum());
              List<Dataset<Row>> in = inputs.stream().map(table -> read(spark, table)).toList();
              return build(node, recipe, () -> Computation.of(node.table(), in));
            });
  }

  /** The rows of a table that has been built. */
  Dataset<Row> rows(String name) {
    BuiltTable table = table(name);
    return read(sessions.of(table.rows()), table);
  }

  private BuiltTable table(String name) {
    BuiltTable table = built.get(name);
    if (table == null) {
      throw new IllegalStateException(name + " has not been built yet.");
    }
    return table;
  }

  private void note(BuiltTable table) {
    built.put(table.node().name(), table);
  }

  private BuiltTable build(Node node, String recipe, Supplier<Dataset<Row>> computed) {
    long start = System.nanoTime(); // a table may work while it is planned
    Spec spec = node.table().spec();
    AuditedTable written =
        AuditedTable.write(
            computed.get(),
            spec,
            writer,
            folder(spec),
            files ->
                TableWriter.read(
                    sessions.reading(files), writer.data(), Columns.schema(spec), files));
    BuiltTable table =
        new BuiltTable(
            node,
            written.audit().rows(),
            written.audit().contentHash(),
            written.files(),
            recipe,
            Optional.empty(),
            Steps.since(start));
    note(table);
    return table;
  }

  /** Each is found and planned once, however many tables read it. */
  private Dataset<Row> read(SparkSession spark, BuiltTable table) {
    Spec spec = table.node().table().spec();
    return table.rows() == 0
        ? NoRows.of(spark, spec)
        : opened.computeIfAbsent(
            new Opened(spark, spec.name()),
            one ->
                Sessions.fewInOnePart(
                    TableWriter.read(spark, writer.data(), Columns.schema(spec), table.files())));
  }

  /** What was written, as one session reads it. */
  private record Opened(SparkSession spark, String table) {}

  /** What may be handed out stands apart from what is kept back. */
  private static String folder(Spec spec) {
    return (spec.disclosure().restricts() ? "restricted/" : "tables/") + spec.name();
  }
}
