package sello.transforms;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.Spec;

/**
 * A table without rows, of which Spark knows before it runs that it has none: what would be joined
 * with it is not worked out.
 */
final class NoRows {
  private NoRows() {}

  static Dataset<Row> of(SparkSession spark, Spec spec) {
    return spark.createDataFrame(List.of(), Columns.schema(spec));
  }
}
