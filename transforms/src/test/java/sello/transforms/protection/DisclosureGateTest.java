package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Manifest.Withheld;
import sello.catalog.Node;
import sello.ingest.DataError;
import sello.transforms.Drawn;

/** The gate reads what would be published, whatever was decided before. */
final class DisclosureGateTest {
  private static final Node REGIONS = new Node(ToyTables.BY_REGION, List.of());
  private static final Node COUNTRIES = new Node(ToyTables.BY_COUNTRY, List.of());
  private static final String CELLS =
      """
      family | quantity | cell_period | slice | country_code | cell_region | twin | is_sum_of_few | cell_count | threshold | cell_status
      toy    | applied  | 2023-2024   | all   | ES           | whole       | a    | no            | 25         | 3         | published
      toy    | applied  | 2023-2024   | all   | ES           | ES11        | a    | no            | 2          | 3         | primary
      toy    | applied  | 2023-2024   | all   | ES           | ES12        | a    | no            | 14         | 3         | published
      toy    | applied  | 2023-2024   | all   | ES           | ES13        | a    | no            | 9          | 3         | secondary
      """;
  private static final String COUNTRY =
      """
      edition   | country_code | applied | won | won_flag | points | points_flag | win_rate | win_rate_flag
      2023-2024 | ES           | 25      |     | :        |        | :           |          | :
      """;
  private static final String NONE = "family | quantity\n";

  private static Withheld attack(String regions, String cells, String earlier) {
    return attack(regions, cells, earlier, EarlierCellsTest.noChanges());
  }

  private static Withheld attack(
      String regions, String cells, String earlier, Dataset<Row> regionChanges) {
    Map<Node, Dataset<Row>> rows =
        Map.of(
            REGIONS, Drawn.rows(ToyTables.BY_REGION.spec(), regions),
            COUNTRIES, Drawn.rows(ToyTables.BY_COUNTRY.spec(), COUNTRY));
    return new DisclosureGate(List.of(COUNTRIES, REGIONS), rows::get)
        .attack(
            Drawn.rows(DisclosureCells.SPEC, cells),
            EarlierCellsTest.afterOne(earlier),
            regionChanges);
  }

  @Test
  void two_withheld_counts_of_a_total_hide_each_other() {
    Withheld found =
        attack(
            """
            edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
            2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           |          | C
            2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
            2023-2024 | ES           | ES13        |         | C            |     | :        |        | :           |          | C
            """,
            CELLS,
            NONE);

    assertThat(found.counts()).isEqualTo(4);
    assertThat(found.withheld()).isEqualTo(2);
    assertThat(found.figures()).isEqualTo(Map.of("by_country", 0L, "by_region", 4L));
  }

  @Test
  void a_count_that_follows_from_the_total_is_refused_whatever_was_decided() {
    assertThatThrownBy(
            () ->
                attack(
                    """
                    edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
                    2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           |          | C
                    2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
                    2023-2024 | ES           | ES13        | 9       |              |     | :        |        | :           |          | :
                    """,
                    CELLS,
                    NONE))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("can be worked out")
        .hasMessageContaining("toy|applied|2023-2024|all|ES|ES11");
  }

  @Test
  void a_count_that_hides_behind_one_that_the_release_before_showed_is_refused() {
    assertThatThrownBy(
            () ->
                attack(
                    """
                    edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
                    2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           |          | C
                    2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
                    2023-2024 | ES           | ES13        |         | C            |     | :        |        | :           |          | C
                    """,
                    CELLS,
                    """
                    family | quantity | cell_period | slice | country_code | cell_region | twin | is_sum_of_few | cell_count | threshold | cell_status
                    toy    | applied  | 2023-2024   | all   | ES           | ES13        | a    | no            | 9          | 3         | published
                    """))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("ES11");
  }

  @Test
  void a_count_that_the_release_before_showed_under_a_former_code_hides_nothing() {
    assertThatThrownBy(
            () ->
                attack(
                    """
                    edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
                    2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           |          | C
                    2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
                    2023-2024 | ES           | ES13        |         | C            |     | :        |        | :           |          | C
                    """,
                    CELLS,
                    """
                    family | quantity | cell_period | slice | country_code | cell_region | twin | is_sum_of_few | cell_count | threshold | cell_status
                    toy    | applied  | 2023-2024   | all   | ES           | ES19        | a    | no            | 9          | 3         | published
                    """,
                    EarlierCellsTest.changes(
                        """
                        former_code | region_code | relation
                        ES19        | ES13        | same
                        """)))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("ES11");
  }

  @Test
  void a_rate_shown_beside_a_withheld_count_is_refused() {
    assertThatThrownBy(
            () ->
                attack(
                    """
                    edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
                    2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           | 0.5      |
                    2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
                    2023-2024 | ES           | ES13        |         | C            |     | :        |        | :           |          | C
                    """,
                    CELLS,
                    NONE))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("by_region shows figures made of counts that are withheld")
        .hasMessageContaining("win_rate=1");
  }

  @Test
  void what_the_release_before_showed_is_not_attacked_again() {
    String regions =
        """
        edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | points_flag | win_rate | win_rate_flag
        2023-2024 | ES           | ES11        |         | C            |     | :        |        | :           |          | C
        2023-2024 | ES           | ES12        | 14      |              |     | :        |        | :           |          | :
        2023-2024 | ES           | ES13        |         | C            |     | :        |        | :           |          | C
        """;
    String more = regions.replace("ES13        |         | C ", "ES13        | 9       |   ");

    assertThat(attack(regions, CELLS, NONE).attack())
        .startsWith("2 withheld counts attacked")
        .endsWith("; 0 periods show nothing that the release before did not show");
    assertThat(attack(regions, CELLS, CELLS).attack())
        .startsWith("0 withheld counts attacked")
        .endsWith("; 1 periods show nothing that the release before did not show");
    assertThatThrownBy(() -> attack(more, CELLS, CELLS))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("ES11");
  }
}
