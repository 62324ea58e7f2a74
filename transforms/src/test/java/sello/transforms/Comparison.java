package sello.transforms;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SQLContext;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.Assertions;
import sello.catalog.Columns;
import sello.catalog.Spec;

/**
 * The comparisons of spark-testing-base on this module's own session: its life cycle, which would
 * start a second one, is not used.
 */
final class Comparison extends JavaDatasetSuiteBase {
  private static final long serialVersionUID = 1L;

  @Override
  public SparkSession spark() {
    return TestSpark.session();
  }

  @Override
  public SQLContext sqlContext() {
    return spark().sqlContext();
  }

  @Override
  public boolean enableHiveSupport() {
    return false;
  }

  /** The same rows with the same columns; assertDatasetEquals by itself ignores column names. */
  void assertSameRows(Spec spec, Dataset<Row> expected, Dataset<Row> found) {
    Assertions.assertThat(columns(found)).as(spec.name()).isEqualTo(columns(expected));
    assertDatasetEquals(inKeyOrder(spec, expected), inKeyOrder(spec, found));
  }

  private static List<String> columns(Dataset<Row> rows) {
    return Arrays.stream(rows.schema().fields())
        .map(field -> field.name() + " " + field.dataType().sql())
        .toList();
  }

  private static Dataset<Row> inKeyOrder(Spec spec, Dataset<Row> rows) {
    return rows.coalesce(1).sortWithinPartitions(Columns.cols(spec.key()));
  }
}
