package sello.transforms;

import com.holdenkarau.spark.testing.JavaDatasetSuiteBase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /**
   * The same rows with the same columns; assertDatasetEquals by itself ignores column names. It
   * runs some ten jobs, so it is asked to tell what differs only where something does.
   */
  void assertSameRows(Spec spec, Dataset<Row> expected, Dataset<Row> found) {
    Assertions.assertThat(columns(found)).as(spec.name()).isEqualTo(columns(expected));
    if (!counted(expected).equals(counted(found))) {
      assertDatasetEquals(inKeyOrder(spec, expected), inKeyOrder(spec, found));
      Assertions.fail(spec.name() + ": rows differ.");
    }
  }

  private static Map<Row, Long> counted(Dataset<Row> rows) {
    return Fetched.rows(rows).stream()
        .collect(Collectors.groupingBy(row -> row, Collectors.counting()));
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
