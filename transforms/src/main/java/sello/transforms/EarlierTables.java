package sello.transforms;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Releases;
import sello.catalog.Spec;
import sello.catalog.Table;

/**
 * What tables held in the release before this one, whether or not anything is taken over from it.
 *
 * @param previous the release; empty for the first
 */
record EarlierTables(Optional<Manifest> previous, Releases releases) {

  /**
   * The rows of the table; none in the first release.
   *
   * @throws EnvironmentError when the release holds it in a form of another program
   */
  Dataset<Row> rows(SparkSession spark, Table.Earlier table) {
    Optional<TableEntry> known =
        entry(table.spec()).filter(entry -> hasColumns(entry, table.spec())); // older: other ones
    return table.compute(
        rows(spark, table.of(), entry(table.of())), rows(spark, table.spec(), known));
  }

  private Optional<TableEntry> entry(Spec spec) {
    return previous.flatMap(manifest -> manifest.table(spec.name()));
  }

  /** Whether it has these columns, with values of these types; they may be explained otherwise. */
  private static boolean hasColumns(TableEntry entry, Spec spec) {
    return Columns.schema(entry.spec()).equals(Columns.schema(spec));
  }

  private Dataset<Row> rows(SparkSession spark, Spec spec, Optional<TableEntry> entry) {
    return entry
        .filter(one -> one.rows() > 0)
        .map(one -> read(spark, spec, one))
        .orElseGet(() -> NoRows.of(spark, spec));
  }

  private Dataset<Row> read(SparkSession spark, Spec spec, TableEntry entry) {
    String id = previous.orElseThrow().id();
    if (!hasColumns(entry, spec)) {
      throw new EnvironmentError(
          "%s of release %s has other columns than this program writes, so that it cannot be told what that release withheld. Build it once more with the program that made it, or begin a new data folder."
              .formatted(entry.spec().name(), id));
    }
    return TableWriter.read(spark, releases.data(), Columns.schema(spec), entry.files());
  }
}
