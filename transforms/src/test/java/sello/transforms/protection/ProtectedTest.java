package sello.transforms.protection;

import org.junit.jupiter.api.Test;
import sello.transforms.Drawn;

final class ProtectedTest {
  private static final Protected REGIONS = new Protected(ToyTables.BY_REGION);

  private static void check(String rows, String cells, String expected) {
    Drawn.check(
        REGIONS.compute(Drawn.rows(REGIONS.spec(), rows), Drawn.rows(DisclosureCells.SPEC, cells)),
        REGIONS.spec(),
        expected);
  }

  @Test
  void a_withheld_count_is_missing_with_flag_C_and_so_is_every_figure_made_of_it() {
    check(
        """
        edition   | country_code | region_code | applied | applied_flag | won | won_low | won_high | won_flag | points | win_rate | win_rate_low | win_rate_high | win_rate_flag
        2023-2024 | ES           | ES61        | 2       | b            | 1   | 1       | 1        |          | 9      | 0.5      | 0.1          | 0.9           | u
        2023-2024 | ES           | ES30        | 12      | b            | 6   | 6       | 6        |          | 70     | 0.5      | 0.3          | 0.7           | u
        """,
        """
        family | quantity | cell_period | slice | country_code | cell_region | cell_status
        toy    | applied  | 2023-2024   | all   | ES           | ES61        | primary
        toy    | applied  | 2023-2024   | all   | ES           | ES30        | published
        toy    | points   | 2023-2024   | all   | ES           | ES30        | secondary
        """,
        """
        edition   | country_code | region_code | applied | applied_flag | won | won_low | won_high | won_flag | points | points_flag | win_rate | win_rate_low | win_rate_high | win_rate_flag
        2023-2024 | ES           | ES30        | 12      | b            | 6   | 6       | 6        |          |        | C           | 0.5000   | 0.3000       | 0.7000        | u
        2023-2024 | ES           | ES61        |         | bC           | 1   | 1       | 1        |          | 9      |             |          |              |               | C
        """);
  }

  @Test
  void a_withheld_end_hides_the_count_and_its_other_end() {
    check(
        """
        edition   | country_code | region_code | applied | won | won_low | won_high | won_flag | points | win_rate | win_rate_flag
        2023-2024 | ES           | ES61        | 12      |     | 2       | 9        | :        | 60     |          | :
        """,
        """
        family | quantity | cell_period | slice | country_code | cell_region | cell_status
        toy    | won_low  | 2023-2024   | all   | ES           | ES61        | primary
        """,
        """
        edition   | country_code | region_code | applied | won | won_low | won_high | won_flag | points | win_rate | win_rate_flag
        2023-2024 | ES           | ES61        | 12      |     |         |          | C        | 60     |          | C
        """);
  }

  @Test
  void cells_of_another_family_edition_or_place_hide_nothing() {
    check(
        """
        edition   | country_code | region_code | applied | won | won_low | won_high | points | win_rate
        2023-2024 | ES           | ES61        | 12      | 5   | 5       | 5        | 60     | 0.4
        """,
        """
        family | quantity | cell_period | slice | country_code | cell_region | cell_status
        other  | applied  | 2023-2024   | all   | ES           | ES61        | primary
        toy    | applied  | 2024-2025   | all   | ES           | ES61        | primary
        toy    | applied  | 2023-2024   | all   | ES           | whole       | primary
        toy    | applied  | 2023-2024   | all   | PT           | ES61        | primary
        """,
        """
        edition   | country_code | region_code | applied | applied_flag | won | won_flag | points | win_rate | win_rate_flag
        2023-2024 | ES           | ES61        | 12      |              | 5   |          | 60     | 0.4000   |
        """);
  }
}
