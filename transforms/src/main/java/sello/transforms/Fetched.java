package sello.transforms;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SQLExecution;
import org.apache.spark.sql.execution.SparkPlan;
import scala.Option;

/**
 * Rows brought to whoever asks. {@link Dataset#collectAsList} turns each value into Java's by an
 * expression, which the session for few rows does not compile: for each text it looks up the method
 * {@code toString} anew, which takes longer than all else.
 */
public final class Fetched {
  private static final Option<String> WHAT = Option.apply("fetch");

  private Fetched() {}

  /** All rows of a query, worked out now, with the columns that it has. */
  public static List<Row> rows(Dataset<Row> query) {
    return List.of(run(query, SparkPlan::executeCollectPublic));
  }

  /** The same rows as Spark holds them: a text is its bytes, a date its days since 1970. */
  static List<InternalRow> internal(Dataset<Row> query) {
    return List.of(run(query, SparkPlan::executeCollect));
  }

  private static <T> T run(Dataset<Row> query, Function<SparkPlan, T> collect) {
    QueryExecution execution = query.queryExecution();
    return SQLExecution.withNewExecutionId(
        execution, WHAT, () -> collect.apply(execution.executedPlan()));
  }
}
