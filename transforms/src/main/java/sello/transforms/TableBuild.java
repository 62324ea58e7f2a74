package sello.transforms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
 * Builds tables one at a time: works out, writes, reads back, audits. A table reads its inputs from
 * what was written, so that each is a pure function of files.
 */
final class TableBuild {
  private final SparkSession spark;
  private final TableWriter writer;
  private final Map<String, Dataset<Row>> written = new ConcurrentHashMap<>();

  TableBuild(SparkSession spark, TableWriter writer) {
    this.spark = spark;
    this.writer = writer;
  }

  /** A source table from its accepted input rows. */
  BuiltTable source(Node node, Intake intake) {
    return build(node, intake.accepted());
  }

  /** A table from tables that have been built. */
  BuiltTable derive(Node node) {
    List<Dataset<Row>> in = node.inputs().stream().map(n -> rows(n.name())).toList();
    return build(node, compute(node.table(), in));
  }

  /** The rows of a table that has been built. */
  Dataset<Row> rows(String name) {
    Dataset<Row> rows = written.get(name);
    if (rows == null) {
      throw new IllegalStateException(name + " has not been built yet.");
    }
    return rows;
  }

  private BuiltTable build(Node node, Dataset<Row> computed) {
    long start = System.nanoTime();
    Spec spec = node.table().spec();
    String folder = "tables/" + spec.name();
    Dataset<Row> rows = Columns.conform(computed, spec);
    List<FileEntry> files = writer.write(rows, folder, Columns.cols(spec.key()));
    Dataset<Row> back =
        spark.read().schema(Columns.schema(spec)).parquet(writer.path(folder).toUri().toString());
    TableAudit audit = TableAudit.of(back, spec);
    if (!audit.violations().isEmpty()) {
      throw new DataError(
          spec.name() + " breaks its own rules; rows that break each: " + audit.violations());
    }
    written.put(spec.name(), back);
    double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    return new BuiltTable(node, audit.rows(), audit.contentHash(), files, seconds);
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
