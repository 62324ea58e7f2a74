package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Unit;

final class FirstAfterBreakTest {
  private static final Field<Long> SIZE = Field.count("size", Unit.SCHOOLS, "Size", "Size");
  private static final Field<Long> PART = Field.count("part", Unit.SCHOOLS, "Part", "Part");
  private static final Spec SPEC =
      Spec.named("series")
          .title("Series")
          .description("Series of two figures. One row per edition and country.")
          .key(EDITION, COUNTRY_CODE)
          .measures(Measure.flagged(SIZE), Measure.flagged(PART))
          .build();

  /** Figures with another time than their row's, or made of editions on both sides of a break. */
  private static final Set<String> OF_SPANS =
      Set.of(
          "schools_renewed",
          "schools_decided",
          "schools_not_yet",
          "schools_not_known",
          "retention_share",
          "awards_change",
          "awards_growth",
          "awards_change_two_editions",
          "awards_growth_two_editions",
          "awards_slope_per_year",
          "mean_score_change_points",
          "mean_score_change_points_over_2_editions",
          "mean_score_slope_points_per_year",
          "expired_labels",
          "expiring_labels");

  private static void check(String rows, String expected) {
    Dataset<Row> drawn =
        Drawn.rows(SPEC, rows).withColumn("breaks", col(EDITION.name()).equalTo(lit("2023-2024")));
    Drawn.check(FirstAfterBreak.in(SPEC, EDITION).all(col("breaks")).mark(drawn), SPEC, expected);
  }

  @Test
  void the_first_figure_known_after_a_break_has_the_flag_and_keeps_its_own() {
    check(
        """
        edition   | country_code | size | size_flag | part | part_flag
        2021-2022 | ES           | 4    |           | 2    |
        2023-2024 | ES           | 5    | b         |      | :
        2024-2025 | ES           | 6    |           |      | m
        2025-2026 | ES           | 7    |           | 3    | pu
        2026-2027 | ES           | 7    |           | 3    | p
        """,
        """
        edition   | country_code | size | size_flag | part | part_flag
        2021-2022 | ES           | 4    |           | 2    |
        2023-2024 | ES           | 5    | b         |      | :
        2024-2025 | ES           | 6    |           |      | m
        2025-2026 | ES           | 7    |           | 3    | bpu
        2026-2027 | ES           | 7    |           | 3    | p
        """);
  }

  @Test
  void each_unit_has_a_series_of_its_own_and_none_before_the_break() {
    check(
        """
        edition   | country_code | size | size_flag
        2021-2022 | ES           |      | :
        2021-2022 | SK           | 1    |
        2023-2024 | ES           | 5    | b
        2023-2024 | SK           |      | :
        2024-2025 | ES           | 6    |
        2024-2025 | SK           | 2    |
        2025-2026 | ES           | 6    |
        2025-2026 | SK           | 3    |
        """,
        """
        edition   | country_code | size | size_flag
        2021-2022 | ES           |      | :
        2021-2022 | SK           | 1    |
        2023-2024 | ES           | 5    | b
        2023-2024 | SK           |      | :
        2024-2025 | ES           | 6    |
        2024-2025 | SK           | 2    | b
        2025-2026 | ES           | 6    |
        2025-2026 | SK           | 3    |
        """);
  }

  @Test
  void a_break_touches_no_series_that_could_not_exist_before_it() {
    check(
        """
        edition   | country_code | size | size_flag
        2021-2022 | ME           |      | m
        2021-2022 | MK           |      | m
        2023-2024 | ME           |      | m
        2023-2024 | MK           |      | :
        2024-2025 | ME           | 6    |
        2024-2025 | MK           | 6    |
        """,
        """
        edition   | country_code | size | size_flag
        2021-2022 | ME           |      | m
        2021-2022 | MK           |      | m
        2023-2024 | ME           |      | m
        2023-2024 | MK           |      | :
        2024-2025 | ME           | 6    |
        2024-2025 | MK           | 6    | b
        """);
  }

  @Test
  void a_withheld_figure_may_have_told_of_the_break() {
    check(
        """
        edition   | country_code | size | size_flag
        2023-2024 | ES           |      | bC
        2023-2024 | SK           |      | C
        2024-2025 | ES           | 6    |
        2024-2025 | SK           | 6    |
        """,
        """
        edition   | country_code | size | size_flag
        2023-2024 | ES           |      | bC
        2023-2024 | SK           |      | C
        2024-2025 | ES           | 6    |
        2024-2025 | SK           | 6    | b
        """);
  }

  @Test
  void a_table_may_say_which_figures_a_break_touches() {
    Dataset<Row> drawn =
        Drawn.rows(
                SPEC,
                """
                edition   | country_code | size | part
                2024-2025 | ES           | 6    | 3
                """)
            .withColumn("breaks", lit(true));
    FirstAfterBreak series = FirstAfterBreak.in(SPEC, EDITION);
    String expected =
        """
        edition   | country_code | size | size_flag | part | part_flag
        2024-2025 | ES           | 6    |           | 3    | b
        """;

    Drawn.check(series.of(col("breaks"), PART).mark(drawn), SPEC, expected);
    Drawn.check(series.all(col("breaks"), SIZE).mark(drawn), SPEC, expected);
  }

  @Test
  void each_figure_may_break_with_a_series_of_its_own() {
    Dataset<Row> drawn =
        Drawn.rows(
            SPEC,
            """
            edition   | country_code | size | size_flag | part | part_flag
            2023-2024 | ES           | 6    |           | 3    |
            2024-2025 | ES           |      | :         | 3    |
            2025-2026 | ES           | 6    |           | 3    |
            """);

    Drawn.check(
        FirstAfterBreak.in(SPEC, EDITION)
            .of(col(EDITION.name()).equalTo("2024-2025"), SIZE)
            .of(col(EDITION.name()).equalTo("2023-2024"), PART)
            .mark(drawn),
        SPEC,
        """
        edition   | country_code | size | size_flag | part | part_flag
        2023-2024 | ES           | 6    |           | 3    | b
        2024-2025 | ES           |      | :         | 3    |
        2025-2026 | ES           | 6    | b         | 3    |
        """);
  }

  /** Worked out again by another way, over every series of the sample. */
  @Test
  void every_series_of_the_plan_has_the_flag_at_its_first_figure_after_each_break() {
    World world = SampleWorld.get();
    Set<String> checked = new TreeSet<>();
    for (Node node : Pipeline.PLAN.nodes()) {
      Spec spec = node.table().spec();
      Field<?> time =
          spec.key().stream()
              .filter(field -> Set.of("edition", "year").contains(field.name()))
              .findFirst()
              .orElse(null);
      if (time == null || node.name().startsWith("raw_")) {
        continue;
      }
      Set<String> breaks = breaks(world, node.name(), time.name());
      List<Row> rows = world.tables().get(node.name());
      for (Measure measure : spec.measures()) {
        String figure = measure.field().name();
        boolean canBreak =
            measure.flagged()
                && !OF_SPANS.contains(figure)
                && rows.stream().anyMatch(row -> flag(row, figure).contains("b"));
        if (canBreak) {
          series(spec, time, rows).forEach(one -> check(node.name(), time, figure, one, breaks));
          checked.add(node.name());
        }
      }
    }
    assertThat(checked).hasSizeGreaterThan(15);
  }

  private static void check(
      String table, Field<?> time, String figure, List<Row> series, Set<String> breaks) {
    for (String broken : breaks) {
      boolean isTouched =
          series.stream()
              .filter(row -> time(row, time).compareTo(broken) <= 0)
              .anyMatch(row -> !flag(row, figure).equals("m"));
      series.stream()
          .filter(row -> isTouched)
          .filter(row -> time(row, time).compareTo(broken) >= 0)
          .filter(row -> row.getAs(figure) != null || flag(row, figure).contains("b"))
          .findFirst()
          .filter(row -> !flag(row, figure).contains("b"))
          .ifPresent(row -> fail(table + ": " + figure + " lacks b in " + row));
    }
  }

  private static Iterable<List<Row>> series(Spec spec, Field<?> time, List<Row> rows) {
    List<Field<?>> unit = spec.key().stream().filter(field -> !field.equals(time)).toList();
    Map<String, List<Row>> byUnit =
        rows.stream()
            .sorted(Comparator.comparing(row -> time(row, time)))
            .collect(
                Collectors.groupingBy(
                    row -> unit.stream().map(f -> "" + row.getAs(f.name())).toList().toString()));
    return new ArrayList<>(byUnit.values());
  }

  private static String time(Row row, Field<?> field) {
    return String.valueOf(row.<Object>getAs(field.name()));
  }

  private static String flag(Row row, String figure) {
    String flag = row.getAs(figure + "_flag");
    return flag == null ? "" : flag;
  }

  private static Set<String> breaks(World world, String table, String time) {
    String column = table.contains("criterion") ? "is_area_break" : "is_break";
    return world.tables().get("editions").stream()
        .filter(row -> row.getAs(column))
        .map(row -> String.valueOf(row.<Object>getAs(time.equals("year") ? "first_year" : time)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
