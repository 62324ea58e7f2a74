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
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.ingest.DataError;
import sello.ingest.Intake;

/**
 * Builds tables one at a time: takes over, or works out, writes, reads back, audits. A table reads
 * its inputs from what was written, so that each is a pure function of files.
 */
final class TableBuild {
  private final SparkSession spark;
  private final TableWriter writer;
  private final Recipes recipes;
  private final TakeOver from;
  private final EarlierTables earlierTables;
  private final Map<String, Dataset<Row>> written = new ConcurrentHashMap<>();
  private final Map<String, String> contentHashes = new ConcurrentHashMap<>();

  TableBuild(
      SparkSession spark,
      TableWriter writer,
      Recipes recipes,
      TakeOver from,
      EarlierTables earlierTables) {
    this.spark = spark;
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
    old.ifPresent(table -> note(table, read(node.table().spec())));
    return old;
  }

  /** A source table from its accepted input rows. */
  BuiltTable source(Node node, String recipe, Intake intake) {
    return build(node, recipe, intake::accepted);
  }

  /** A table that is not read from input files. */
  BuiltTable build(Node node) {
    return node.table() instanceof Table.Earlier earlier
        ? build(node, recipes.ofDerived(node, List.of()), () -> earlierTables.rows(spark, earlier))
        : derive(node);
  }

  /** A table from tables that have been built. */
  private BuiltTable derive(Node node) {
    List<Node> inputs = node.inputs();
    String recipe =
        recipes.ofDerived(node, inputs.stream().map(n -> of(contentHashes, n.name())).toList());
    return takeOver(node, recipe)
        .orElseGet(
            () -> {
              List<Dataset<Row>> in = inputs.stream().map(n -> rows(n.name())).toList();
              return build(node, recipe, () -> compute(node.table(), in));
            });
  }

  /** The rows of a table that has been built. */
  Dataset<Row> rows(String name) {
    return of(written, name);
  }

  private static <T> T of(Map<String, T> known, String name) {
    T one = known.get(name);
    if (one == null) {
      throw new IllegalStateException(name + " has not been built yet.");
    }
    return one;
  }

  private void note(BuiltTable table, Dataset<Row> rows) {
    written.put(table.node().name(), rows);
    contentHashes.put(table.node().name(), table.contentHash());
  }

  private BuiltTable build(Node node, String recipe, Supplier<Dataset<Row>> computed) {
    long start = System.nanoTime(); // a table may work while it is planned
    Spec spec = node.table().spec();
    Dataset<Row> rows = Columns.conform(computed.get(), spec);
    List<FileEntry> files = writer.write(rows, folder(spec), Columns.cols(spec.key()));
    Dataset<Row> back = read(spec);
    TableAudit audit = TableAudit.of(back, spec);
    if (!audit.violations().isEmpty()) {
      throw new DataError(
          spec.name() + " breaks its own rules; rows that break each: " + audit.violations());
    }
    BuiltTable built =
        new BuiltTable(
            node,
            audit.rows(),
            audit.contentHash(),
            files,
            recipe,
            Optional.empty(),
            Steps.since(start));
    note(built, back);
    return built;
  }

  private Dataset<Row> read(Spec spec) {
    return spark
        .read()
        .schema(Columns.schema(spec))
        .parquet(writer.path(folder(spec)).toUri().toString());
  }

  private static String folder(Spec spec) {
    return "tables/" + spec.name();
  }

  static Dataset<Row> compute(Table table, List<Dataset<Row>> in) {
    if (table instanceof Table.From1 from) {
      return from.compute(in.get(0));
    }
    if (table instanceof Table.From2 from) {
      return from.compute(in.get(0), in.get(1));
    }
    if (table instanceof Table.From3 from) {
      return from.compute(in.get(0), in.get(1), in.get(2));
    }
    if (table instanceof Table.From4 from) {
      return from.compute(in.get(0), in.get(1), in.get(2), in.get(3));
    }
    throw new IllegalStateException(table.spec().name() + " is made from nothing.");
  }
}
