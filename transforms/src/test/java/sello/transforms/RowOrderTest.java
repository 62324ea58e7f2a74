package sello.transforms;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sello.catalog.Node;
import sello.catalog.Table;

/** Of every table that is worked out: neither the order of rows nor their partitions reach it. */
final class RowOrderTest {
  private static final int PARTITIONS = 3;
  private static final World WORLD = SampleWorld.get();
  private static final World MIXED = WORLD.shuffled(2019);

  /** Empty where no registered school has a label. */
  private static final List<Node> OF_LABELLED =
      List.of(Pipeline.REGISTERED_SCHOOL_LABELS, Pipeline.LABELLED_PARTICIPATION_VALUES);

  static Stream<Node> derived() {
    return Pipeline.PLAN.nodes().stream()
        .filter(node -> !node.isSource() && !node.isEarlier())
        .filter(node -> !(node.table() instanceof Table.Account)) // it has no rows to be mixed
        .filter(node -> !OF_LABELLED.contains(node)) // see below
        .filter(node -> !node.equals(Pipeline.QUALITY_OF_APPLICATIONS));
  }

  @ParameterizedTest
  @MethodSource("derived")
  void shuffled_and_repartitioned_inputs_give_the_same_rows(Node node) {
    assertSameRows(node, WORLD, MIXED);
  }

  /** No school of an invented register is one with a real winner: here the winners are invented. */
  @Test
  void so_they_do_where_registered_schools_have_a_label(@TempDir Path inputs) throws IOException {
    SampleWorld.write(
        inputs, 0.005, "awarded_schools", "list_coverage", "schools", "participation");
    World world = World.of(Pipeline.LABELLED_PARTICIPATION_VALUES, inputs);
    World mixed = world.shuffled(2019);

    OF_LABELLED.forEach(node -> assertSameRows(node, world, mixed));
  }

  /** The sample's applications name winners: here they are said to have failed. */
  @Test
  void so_they_do_where_applications_name_no_winner(@TempDir Path inputs) throws IOException {
    SampleWorld.write(inputs, 0.005, "awarded_schools", "list_coverage", "applications");
    Node node = Pipeline.QUALITY_OF_APPLICATIONS;
    World world = World.of(node, inputs);
    Dataset<Row> expected = withoutWinner(world.rows(Pipeline.SCHOOL_APPLICATIONS), world);
    Dataset<Row> mixed = world.shuffled(2019).rows(Pipeline.SCHOOL_APPLICATIONS);

    assertThat(expected.isEmpty()).isFalse();
    new Comparison()
        .assertSameRows(
            node.table().spec(), expected, withoutWinner(mixed.repartition(PARTITIONS), world));
  }

  private static Dataset<Row> withoutWinner(Dataset<Row> applications, World world) {
    return Computation.of(
        Pipeline.QUALITY_OF_APPLICATIONS.table(),
        List.of(
            applications.withColumn("awarded", lit(false)),
            world.rows(Pipeline.AWARDS_BY_COUNTRY)));
  }

  private static void assertSameRows(Node node, World world, World mixed) {
    List<Dataset<Row>> in =
        node.inputs().stream().map(n -> mixed.rows(n).repartition(PARTITIONS)).toList();
    Dataset<Row> found = Computation.of(node.table(), in);

    assertThat(world.tables().get(node.name())).isNotEmpty();
    new Comparison().assertSameRows(node.table().spec(), world.rows(node), found);
  }

  @Test
  void no_table_holds_the_name_of_a_principal_or_teacher() {
    Pattern person = Pattern.compile("(Persona|Person|Kişi) \\d+");

    WORLD
        .tables()
        .forEach(
            (name, rows) ->
                assertThat(rows).as(name).noneMatch(row -> person.matcher(row.toString()).find()));
  }

  /** No file of text could tell an empty one from one that is missing. */
  @Test
  void no_text_is_empty() {
    WORLD
        .tables()
        .forEach(
            (name, rows) -> {
              for (Row row : rows) {
                for (int i = 0; i < row.length(); i++) {
                  if ("".equals(row.get(i))) {
                    fail(name + ": " + row.schema().fieldNames()[i] + " is empty in " + row);
                  }
                }
              }
            });
  }

  @Test
  void awards_are_divided_only_by_sizes_that_are_known() {
    List<Row> known =
        WORLD.tables().get("award_rate_by_country").stream()
            .filter(row -> row.getAs("awards") != null)
            .toList();

    for (String size : List.of("registered_schools", "schools_in_country")) {
      assertThat(known).as(size).anyMatch(row -> row.getAs(size) != null);
    }
    assertThat(known)
        .filteredOn(row -> row.getAs("registered_schools") == null)
        .allMatch(row -> row.getAs("awards_per_1000_registered_schools") == null);
    assertThat(known).anyMatch(row -> row.getAs("awards_per_1000_registered_schools") != null);
    assertThat(known).anyMatch(row -> row.getAs("awards_per_million_inhabitants") != null);
  }

  @Test
  void the_comparison_sees_a_changed_value_and_a_changed_column_name() {
    Node node = Pipeline.AWARD_LISTS;
    Dataset<Row> rows = WORLD.rows(node);
    Dataset<Row> changed =
        rows.withColumn(
            "awards_counted", org.apache.spark.sql.functions.expr("awards_counted + 1"));
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
