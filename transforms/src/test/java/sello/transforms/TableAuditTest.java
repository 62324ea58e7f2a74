package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

final class TableAuditTest {
  private static final Spec SPEC =
      Spec.named("toys")
          .title("Toys")
          .description("One row per place and year.")
          .key(Field.text("place", "T", "D"), Field.year("year", "T", "D"))
          .attributes(Field.text("note", "T", "D"))
          .measures(
              Measure.exact(Field.count("rows", Unit.ROWS, "T", "D")),
              Measure.withLimits(Field.share("share", "T", "D")),
              Measure.difference(Field.amount("change", Unit.AS_METRIC, "T", "D")))
          .build();
  private static final String HEADER =
      "place | year | note | rows | share | share_low | share_high | share_flag | change | change_flag\n";
  private static final String GOOD =
      """
      ES    | 2019 |      | 0    | 0     | 0         | 0.5        |            | -3     |
      ES    | 2020 | n    | 1    | 1     | 0.5       | 1          | e          | 0      |
      PT    | 2019 |      | 2    |       |           |            | :          |        | m
      """;

  /** Asked of many rows, and of rows that were fetched: the answers are the same. */
  private static TableAudit audit(String rows) {
    Dataset<Row> table = Drawn.rows(SPEC, HEADER + rows);
    TableAudit audit = TableAudit.of(table, SPEC);
    assertThat(fetched(table)).isEqualTo(audit);
    return audit;
  }

  private static TableAudit fetched(Dataset<Row> table) {
    return TableAudit.of(FewRows.of(table, SPEC));
  }

  @Test
  void a_table_that_keeps_its_rules_has_no_violation() {
    TableAudit audit = audit(GOOD);

    assertThat(audit.violations()).isEmpty();
    assertThat(audit.rows()).isEqualTo(3);
  }

  @Test
  void an_empty_table_has_no_violation() {
    assertThat(audit("").violations()).isEmpty();
    assertThat(audit("").rows()).isZero();
  }

  @Test
  void every_broken_rule_is_named_with_the_rows_that_break_it() {
    Map<String, String> broken =
        Map.ofEntries(
            Map.entry("ES | 2019 | x | 0 | 0 | 0 | 0 | | 0 |", "{key place … names one row=1}"),
            Map.entry("   | 2019 |   | 0 | 0 | 0 | 0 | | 0 |", "{place is there=1}"),
            Map.entry("IT |      |   | 0 | 0 | 0 | 0 | | 0 |", "{year is there=1}"),
            Map.entry("IT | 2019 |   |   | 0 | 0 | 0 | | 0 |", "{rows is there=1}"),
            Map.entry("IT | 2019 |   | -1 | 0 | 0 | 0 | | 0 |", "{rows is not below 0=1}"),
            Map.entry("IT | 2019 |   | 0 |   |   |   | | 0 |", "{share is there or flagged=1}"),
            Map.entry("IT | 2019 |   | 0 | 0 | 0 | 0 | |   |", "{change is there or flagged=1}"),
            Map.entry("IT | 2019 |   | 0 | 1.01 | | | | 0 |", "{share is in [0, 1]=1}"),
            Map.entry("IT | 2019 |   | 0 | -0.1 | | | | 0 |", "{share is not below 0=1}"),
            Map.entry(
                "IT | 2019 |   | 0 | 0.1 | 0.2 | 0.3 | | 0 |", "{share lies between its ends=1}"),
            Map.entry(
                "IT | 2019 |   | 0 | 0.4 | 0.2 | 0.3 | | 0 |", "{share lies between its ends=1}"),
            Map.entry(
                "IT | 2019 |   | 0 |     | 0.4 | 0.3 | : | 0 |",
                "{share lies between its ends=1}"));

    broken.forEach(
        (row, violations) ->
            assertThat(audit(GOOD + row + "\n").violations().toString())
                .as(row)
                .isEqualTo(violations));
  }

  @Test
  void not_a_number_is_no_share() {
    Dataset<Row> rows =
        Drawn.rows(SPEC, HEADER + GOOD)
            .withColumn("share", org.apache.spark.sql.functions.lit(Double.NaN));
    assertThat(TableAudit.of(rows, SPEC).violations()).containsEntry("share is in [0, 1]", 3L);
    assertThat(fetched(rows)).isEqualTo(TableAudit.of(rows, SPEC));
  }

  @Test
  void one_row_is_asked_as_many_are() {
    Random random = new Random(11);
    List<String> numbers = List.of("-1", "-0.0", "0", "0.25", "1", "1.5");
    for (int round = 0; round < 20; round++) {
      StringBuilder rows = new StringBuilder();
      for (int row = 0; row < 30; row++) {
        rows.append(
            "Ñ, %d: | %d | %s |".formatted(row, 2000 + row, random.nextBoolean() ? "ł" : ""));
        rows.append(random.nextInt(9) == 0 ? "" : random.nextInt(3) - 1);
        for (int figure = 0; figure < 3; figure++) {
          rows.append(" | ");
          rows.append(random.nextInt(4) == 0 ? "" : numbers.get(random.nextInt(numbers.size())));
        }
        rows.append(random.nextBoolean() ? " | e" : " | ");
        rows.append(random.nextBoolean() ? " | 1.5 | \n" : " | | \n");
      }
      assertThat(audit(rows.toString()).rows()).isEqualTo(30);
    }
  }

  @Test
  void the_hash_depends_on_every_value_and_not_on_order_or_partitions() {
    String hash = audit(GOOD).contentHash();
    Dataset<Row> mixed =
        Drawn.rows(SPEC, HEADER + GOOD)
            .repartition(5)
            .orderBy(org.apache.spark.sql.functions.desc("place"));

    assertThat(TableAudit.of(mixed, SPEC).contentHash()).isEqualTo(hash);
    assertThat(fetched(mixed).contentHash()).isEqualTo(hash);
    assertThat(audit(GOOD.replace("| n ", "| m ")).contentHash()).isNotEqualTo(hash);
    assertThat(audit(GOOD.replace("| -3 ", "| -4 ")).contentHash()).isNotEqualTo(hash);
    assertThat(audit(GOOD.replace("| n ", "|   ")).contentHash()).isNotEqualTo(hash);
    assertThat(audit(GOOD + "PT | 2019 | | 2 | | | | : | | m\n").contentHash()).isNotEqualTo(hash);
    assertThat(audit("").contentHash()).isNotEqualTo(hash);
  }

  @Test
  void rows_that_do_not_have_the_columns_of_the_spec_are_refused() {
    Dataset<Row> rows = Drawn.rows(SPEC, HEADER + GOOD);
    assertThat(Columns.conform(rows, SPEC)).isSameAs(rows);
    assertThatIllegalStateException()
        .isThrownBy(() -> Columns.conform(rows.drop("note"), SPEC))
        .withMessageContaining("toys: compute gives the columns [place STRING, year INT, rows");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Columns.conform(
                    rows.withColumn("year", Columns.col(Field.year("year", "T", "D")).cast("long")),
                    SPEC))
        .withMessageContaining("year BIGINT");
  }
}
