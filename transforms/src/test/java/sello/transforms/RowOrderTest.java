package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sello.catalog.Node;

/** Of every table that is worked out: neither the order of rows nor their partitions reach it. */
final class RowOrderTest {
  private static final int PARTITIONS = 7;
  private static World world;
  private static World mixed;

  @BeforeAll
  static void workOut() {
    world = World.of(Path.of("../ingest/inputs"));
    mixed = world.shuffled(2019);
  }

  static Stream<Node> derived() {
    return Pipeline.PLAN.nodes().stream().filter(node -> !node.isSource());
  }

  @ParameterizedTest
  @MethodSource("derived")
  void shuffled_and_repartitioned_inputs_give_the_same_rows(Node node) {
    List<Dataset<Row>> in =
        node.inputs().stream().map(n -> mixed.rows(n).repartition(PARTITIONS)).toList();
    Dataset<Row> found = TableBuild.compute(node.table(), in);

    assertThat(world.tables().get(node.name())).isNotEmpty();
    new Comparison()
        .assertSameRows(
            node.table().spec(),
            TableBuild.compute(node.table(), node.inputs().stream().map(world::rows).toList()),
            found);
  }

  @Test
  void the_comparison_sees_a_changed_value_and_a_changed_column_name() {
    Node node = Pipeline.AWARD_LISTS;
    Dataset<Row> rows = world.rows(node);
    Dataset<Row> changed =
        rows.withColumn(
            "awards_counted",
            org.apache.spark.sql.functions.expr(
                "if(country_code = 'EE', awards_counted + 1, awards_counted)"));
    Comparison comparison = new Comparison();

    assertThatThrownBy(() -> comparison.assertSameRows(node.table().spec(), rows, changed))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                comparison.assertSameRows(
                    node.table().spec(), rows, rows.withColumnRenamed("list_coverage", "coverage")))
        .isInstanceOf(AssertionError.class);
  }
}
