package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

final class OnePartTest {
  private static final SparkSession FEW = Sessions.beside(TestSpark.session()).forFew();

  /** Rows of one part, as tables are read. */
  private static Dataset<Row> part(int rows, String first, String second) {
    return Sessions.fewInOnePart(
        FEW.range(0, rows, 1, 3).selectExpr(first + " as " + name(first), second));
  }

  private static Dataset<Row> joined() {
    return part(20, "id", "id % 5 as c").join(part(20, "id", "id as b"), "a");
  }

  private static String name(String expression) {
    return expression.equals("id") ? "a" : "c";
  }

  private static String plan(Dataset<Row> rows) {
    return rows.queryExecution().executedPlan().toString();
  }

  @Test
  void whatIsInOnePartIsNotExchangedBehindAnInnerJoin() {
    Dataset<Row> rows =
        joined().join(part(5, "id + 0", "id as d"), "c").groupBy("d").agg(max(col("b")).as("most"));

    assertThat(plan(rows)).contains("SortMergeJoin").doesNotContain("Exchange");
    assertThat(rows.orderBy("d").collectAsList())
        .extracting(Row::toString)
        .isEqualTo(List.of("[0,15]", "[1,16]", "[2,17]", "[3,18]", "[4,19]"));
  }

  @Test
  void aUnionStaysAsItWasPlanned() {
    Dataset<Row> most = joined().groupBy("c").agg(max(col("b")).as("b"));
    Dataset<Row> union = most.union(part(5, "id + 0", "id * 10 as b"));
    Dataset<Row> rows = union.groupBy("c").agg(sum(col("b")).as("all"));

    assertThat(plan(rows)).contains("Union").contains("Exchange hashpartitioning");
    assertThat(rows.orderBy("c").collectAsList())
        .extracting(Row::toString)
        .isEqualTo(List.of("[0,15]", "[1,26]", "[2,37]", "[3,48]", "[4,59]"));
  }

  @Test
  void whatTwoStepsReadIsWorkedOutOnce() {
    Dataset<Row> most = joined().groupBy("c").agg(max(col("b")).as("most"));
    Dataset<Row> both = most.join(most.withColumnRenamed("most", "again"), "c");

    assertThat(plan(both)).contains("ReusedExchange");
    assertThat(both.orderBy("c").collectAsList())
        .extracting(Row::toString)
        .isEqualTo(List.of("[0,15,15]", "[1,16,16]", "[2,17,17]", "[3,18,18]", "[4,19,19]"));
  }
}
