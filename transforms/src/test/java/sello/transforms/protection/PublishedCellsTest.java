package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;
import sello.transforms.SessionThresholds;

final class PublishedCellsTest {
  private static final Spec GROUPS = Pipeline.PARTICIPATION_OF_LABELLED_BY_COUNTRY.table().spec();

  private static Map<String, Long> leaks(String rows) {
    return new PublishedCells(GROUPS, Drawn.rows(GROUPS, rows))
        .read(SessionThresholds.inForce())
        .leaks();
  }

  @Test
  void a_difference_shown_beside_a_withheld_count_of_the_group_it_compares_with_leaks() {
    assertThat(
            leaks(
                """
                year | country_code | participation_measure | label_group  | schools_reporting | total_in_group | total_in_group_flag | mean_difference | mean_difference_flag
                2025 | RO           | quality_labels        | labelled     | 12                | 0              |                     | -0.02           |
                2025 | RO           | quality_labels        | not_labelled | 100               |                | C                   |                 | C
                """))
        .isEqualTo(Map.of("mean_difference", 1L));
  }

  @Test
  void a_difference_of_other_measures_and_places_does_not() {
    assertThat(
            leaks(
                """
                year | country_code | participation_measure | label_group  | schools_reporting | total_in_group | total_in_group_flag | mean_difference | mean_difference_flag
                2025 | RO           | quality_labels        | labelled     | 12                | 0              |                     |                 | C
                2025 | RO           | quality_labels        | not_labelled | 100               |                | C                   |                 | C
                2025 | RO           | teachers_active       | labelled     | 12                | 60             |                     | 2.0             |
                2025 | BG           | quality_labels        | labelled     | 12                | 0              |                     | -0.1            |
                """))
        .isEmpty();
  }

  /** As in a release without participation: Spark knows that there is no row before it reads. */
  @Test
  void a_table_without_rows_shows_withholds_and_leaks_nothing() {
    assertThat(
            new PublishedCells(GROUPS, Drawn.rows(GROUPS, "year | country_code\n"))
                .read(SessionThresholds.inForce()))
        .isEqualTo(new PublishedCells.Reading(Map.of(), 0, Map.of()));
  }
}
