package sello.transforms.protection;

import org.junit.jupiter.api.Test;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;

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

  /** From the mean of schools with a label and the difference follows that of the others. */
  @Test
  void a_difference_falls_with_the_counts_of_either_of_the_groups_that_it_compares() {
    Protected groups = (Protected) Pipeline.PARTICIPATION_OF_LABELLED_BY_COUNTRY.table();
    Drawn.check(
        groups.compute(
            Drawn.rows(
                groups.spec(),
                """
                year | country_code | participation_measure | label_group  | schools_in_group | schools_reporting | total_in_group | mean_per_school | mean_difference | mean_difference_flag
                2025 | RO           | quality_labels        | labelled     | 12               | 12                | 0              | 0.0             | -0.02           |
                2025 | RO           | quality_labels        | not_labelled | 100              | 100               | 2              | 0.02            |                 | m
                2025 | RO           | teachers_active       | labelled     | 12               | 12                | 60             | 5.0             | 2.0             |
                2025 | RO           | teachers_active       | not_labelled | 100              | 100               | 300            | 3.0             |                 | m
                """),
            Drawn.rows(
                DisclosureCells.SPEC,
                """
                family                    | quantity       | cell_period | slice                       | country_code | cell_region | cell_status
                participation_of_labelled | total_in_group | 2025        | quality_labels not_labelled | RO           | whole       | primary
                """)),
        groups.spec(),
        """
        year | country_code | participation_measure | label_group  | total_in_group | total_in_group_flag | mean_per_school | mean_per_school_flag | mean_difference | mean_difference_flag
        2025 | RO           | quality_labels        | labelled     | 0              |                     | 0               |                      |                 | C
        2025 | RO           | quality_labels        | not_labelled |                | C                   |                 | C                    |                 | C
        2025 | RO           | teachers_active       | labelled     | 60             |                     | 5               |                      | 2               |
        2025 | RO           | teachers_active       | not_labelled | 300            |                     | 3               |                      |                 | m
        """);
  }
}
