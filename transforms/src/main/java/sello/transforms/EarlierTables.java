package sello.transforms;

import java.util.List;
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
   * The rows of the table; none in the first release, and in one that did not have it.
   *
   * @throws EnvironmentError when the release holds it in a form of another program
   */
  Dataset<Row> rows(SparkSession spark, Table.Earlier table) {
    Spec spec = table.spec();
    return previous
        .flatMap(manifest -> manifest.table(table.of()))
        .map(entry -> read(spark, spec, entry))
        .orElseGet(() -> spark.createDataFrame(List.of(), Columns.schema(spec)));
  }

  private Dataset<Row> read(SparkSession spark, Spec spec, TableEntry entry) {
    String id = previous.orElseThrow().id();
    if (!entry.spec().columns().equals(spec.columns())) {
      throw new EnvironmentError(
          "%s of release %s has other columns than this program writes, so that it cannot be told what that release withheld. Build it once more with the program that made it, or begin a new data folder."
              .formatted(entry.spec().name(), id));
    }
    String[] files =
        entry.files().stream()
            .map(file -> releases.folder(id).resolve(file.path()).toUri().toString())
            .toArray(String[]::new);
    return spark.read().schema(Columns.schema(spec)).parquet(files);
  }
}
