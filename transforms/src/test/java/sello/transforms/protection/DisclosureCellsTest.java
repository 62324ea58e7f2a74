package sello.transforms.protection;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Table;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;

final class DisclosureCellsTest {
  private static final DisclosureCells TABLE = DisclosureCells.of(ToyTables.BY_REGION);
  private static final String NONE = "family | quantity\n";

  private static void check(String cells, String earlier, String expected) {
    check(cells, earlier, EarlierCellsTest.noChanges(), expected);
  }

  private static void check(
      String cells, String earlier, Dataset<Row> regionChanges, String expected) {
    Dataset<Row> none = Drawn.rows(FamilyCells.spec("toy"), NONE);
    Drawn.check(
        TABLE.compute(
            Drawn.rows(FamilyCells.spec("toy"), cells),
            none,
            none,
            EarlierCellsTest.afterOne(earlier),
            regionChanges),
        TABLE.spec(),
        expected);
  }

  @Test
  void the_smallest_other_part_of_a_total_is_withheld_with_a_count_that_is_too_small() {
    check(
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin        | is_sum_of_few | cell_count | threshold
        toy    | applied  | 2023-2024   | all   | ES           | whole       | applied toy | no            | 25         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES11        | applied toy | no            | 2          | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES12        | applied toy | no            | 14         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES13        | applied toy | no            | 9          | 3
        """,
        NONE,
        """
        quantity | cell_region | cell_count | cell_status
        applied  | ES11        | 2          | primary
        applied  | ES12        | 14         | published
        applied  | ES13        | 9          | secondary
        applied  | whole       | 25         | published
        """);
  }

  @Test
  void what_the_release_before_withheld_stays_so_and_what_it_showed_hides_nothing() {
    check(
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin        | is_sum_of_few | cell_count | threshold
        toy    | applied  | 2023-2024   | all   | ES           | whole       | applied toy | no            | 30         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES11        | applied toy | no            | 2          | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES12        | applied toy | no            | 14         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES13        | applied toy | no            | 9          | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES21        | applied toy | no            | 5          | 3
        """,
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin        | is_sum_of_few | cell_count | threshold | cell_status
        toy    | applied  | 2023-2024   | all   | ES           | ES12        | applied toy | no            | 14         | 3         | secondary
        toy    | applied  | 2023-2024   | all   | ES           | ES21        | applied toy | no            | 5          | 3         | published
        """,
        """
        quantity | cell_region | cell_count | cell_status
        applied  | ES11        | 2          | primary
        applied  | ES12        | 14         | secondary
        applied  | ES13        | 9          | published
        applied  | ES21        | 5          | published
        applied  | whole       | 30         | published
        """);
  }

  @Test
  void a_sum_over_few_schools_is_withheld_and_cells_that_tell_the_same_number_go_together() {
    check(
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin     | is_sum_of_few | cell_count | threshold
        toy    | points   | 2023-2024   | all   | ES           | whole       | points   | no            | 99         | 0
        toy    | points   | 2023-2024   | all   | ES           | ES11        | points   | yes           | 9          | 0
        toy    | points   | 2023-2024   | all   | ES           | ES12        | points   | no            | 40         | 0
        toy    | points   | 2023-2024   | all   | ES           | ES13        | points   | no            | 50         | 0
        toy    | applied  | 2023-2024   | one   | ES           | ES11        | assessed | no            | 2          | 3
        toy    | applied  | 2023-2024   | two   | ES           | ES11        | assessed | no            | 3          | 3
        """,
        NONE,
        """
        quantity | slice | cell_region | cell_count | cell_status
        applied  | one   | ES11        | 2          | primary
        applied  | two   | ES11        | 3          | secondary
        points   | all   | ES11        | 9          | primary
        points   | all   | ES12        | 40         | secondary
        points   | all   | ES13        | 50         | published
        points   | all   | whole       | 99         | published
        """);
  }

  /** ES12 was ES19, and ES21 moved its border: what is told of ES22 is told of another region. */
  @Test
  void what_was_told_of_a_region_under_its_former_code_was_told_of_it() {
    check(
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin        | is_sum_of_few | cell_count | threshold
        toy    | applied  | 2023-2024   | all   | ES           | whole       | applied toy | no            | 30         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES11        | applied toy | no            | 2          | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES12        | applied toy | no            | 14         | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES13        | applied toy | no            | 9          | 3
        toy    | applied  | 2023-2024   | all   | ES           | ES21        | applied toy | no            | 5          | 3
        """,
        """
        family | quantity | cell_period | slice | country_code | cell_region | twin        | is_sum_of_few | cell_count | threshold | cell_status
        toy    | applied  | 2023-2024   | all   | ES           | ES19        | applied toy | no            | 14         | 3         | secondary
        toy    | applied  | 2023-2024   | all   | ES           | ES22        | applied toy | no            | 5          | 3         | secondary
        """,
        EarlierCellsTest.changes(
            """
            former_code | region_code | relation
            ES19        | ES12        | same
            ES22        | ES21        | changed
            """),
        """
        quantity | cell_region | cell_count | cell_status
        applied  | ES11        | 2          | primary
        applied  | ES12        | 14         | secondary
        applied  | ES13        | 9          | published
        applied  | ES21        | 5          | published
        applied  | whole       | 30         | published
        """);
  }

  private static Table table(String name) {
    return Pipeline.PLAN.node(name).table();
  }

  /** Nobody was assessed in CY: were Europe's 40 shown, 41 passed, of whom 1 is left for CY. */
  @Test
  void who_was_assessed_passed_the_first_stage_so_that_one_family_gives_nothing_of_another_away() {
    Drawn.check(
        DisclosureCells.of(
                table("application_stages_by_country"), table("criterion_profile_by_country"))
            .compute(
                Drawn.rows(
                    FamilyCells.spec("applications"),
                    """
                    family       | quantity              | cell_period | slice | country_code | cell_region | twin     | is_sum_of_few | cell_count | threshold
                    applications | passed_stage_one_low  | 2025-2026   | all   | EUR          | whole       | assessed | no            | 41         | 3
                    applications | passed_stage_one_low  | 2025-2026   | all   | CY           | whole       | assessed | no            | 1          | 3
                    applications | passed_stage_one_low  | 2025-2026   | all   | HR           | whole       | assessed | no            | 30         | 3
                    applications | passed_stage_one_low  | 2025-2026   | all   | MT           | whole       | assessed | no            | 10         | 3
                    """),
                Drawn.rows(
                    FamilyCells.spec("criteria"),
                    """
                    family   | quantity         | cell_period | slice   | country_code | cell_region | twin     | is_sum_of_few | cell_count | threshold
                    criteria | assessed_schools | 2025-2026   | esafety | EUR          | whole       | assessed | no            | 40         | 3
                    criteria | assessed_schools | 2025-2026   | esafety | HR           | whole       | assessed | no            | 30         | 3
                    criteria | assessed_schools | 2025-2026   | esafety | MT           | whole       | assessed | no            | 10         | 3
                    """),
                Drawn.rows(FamilyCells.spec("participation"), NONE),
                EarlierCellsTest.afterOne(NONE),
                EarlierCellsTest.noChanges()),
        TABLE.spec(),
        """
        quantity             | country_code | cell_status
        passed_stage_one_low | CY           | primary
        passed_stage_one_low | EUR          | secondary
        passed_stage_one_low | HR           | secondary
        passed_stage_one_low | MT           | secondary
        assessed_schools     | EUR          | secondary
        assessed_schools     | HR           | secondary
        assessed_schools     | MT           | secondary
        """);
  }

  /**
   * Of 15 eligible applicants 4 are left for ES30 and ES51, where 2 and 2 won: 2 and 2 passed the
   * first stage, then, and the numbers of the others who did would follow.
   */
  @Test
  void who_passed_the_first_stage_was_an_eligible_applicant_and_who_attacks_knows_it() {
    Drawn.check(
        DisclosureCells.of(
                table("application_stages_by_region"), table("criterion_profile_by_region"))
            .compute(
                Drawn.rows(
                    FamilyCells.spec("applications"),
                    """
                    family       | quantity            | cell_period | slice | country_code | cell_region | twin                | is_sum_of_few | cell_count | threshold
                    applications | eligible_applicants | 2023-2024   | all   | ES           | whole       | eligible_applicants | no            | 15         | 3
                    applications | eligible_applicants | 2023-2024   | all   | ES           | ES11        | eligible_applicants | no            | 7          | 3
                    applications | eligible_applicants | 2023-2024   | all   | ES           | ES30        | eligible_applicants | no            | 2          | 3
                    applications | eligible_applicants | 2023-2024   | all   | ES           | ES51        | eligible_applicants | no            | 2          | 3
                    applications | eligible_applicants | 2023-2024   | all   | ES           | ES61        | eligible_applicants | no            | 4          | 3
                    applications | passed_stage_one    | 2023-2024   | all   | ES           | whole       | assessed            | no            | 14         | 3
                    applications | passed_stage_one    | 2023-2024   | all   | ES           | ES11        | assessed            | no            | 6          | 3
                    applications | passed_stage_one    | 2023-2024   | all   | ES           | ES30        | assessed            | no            | 2          | 3
                    applications | passed_stage_one    | 2023-2024   | all   | ES           | ES51        | assessed            | no            | 2          | 3
                    applications | passed_stage_one    | 2023-2024   | all   | ES           | ES61        | assessed            | no            | 4          | 3
                    applications | awarded_schools     | 2023-2024   | all   | ES           | whole       | awarded_schools     | no            | 12         | 3
                    applications | awarded_schools     | 2023-2024   | all   | ES           | ES11        | awarded_schools     | no            | 4          | 3
                    applications | awarded_schools     | 2023-2024   | all   | ES           | ES30        | awarded_schools     | no            | 2          | 3
                    applications | awarded_schools     | 2023-2024   | all   | ES           | ES51        | awarded_schools     | no            | 2          | 3
                    applications | awarded_schools     | 2023-2024   | all   | ES           | ES61        | awarded_schools     | no            | 4          | 3
                    """),
                Drawn.rows(FamilyCells.spec("criteria"), NONE),
                Drawn.rows(FamilyCells.spec("participation"), NONE),
                EarlierCellsTest.afterOne(NONE),
                EarlierCellsTest.noChanges()),
        TABLE.spec(),
        """
        quantity            | cell_region | cell_status
        awarded_schools     | ES11        | published
        awarded_schools     | ES30        | published
        awarded_schools     | ES51        | published
        awarded_schools     | ES61        | published
        awarded_schools     | whole       | published
        eligible_applicants | ES11        | secondary
        eligible_applicants | ES30        | primary
        eligible_applicants | ES51        | primary
        eligible_applicants | ES61        | published
        eligible_applicants | whole       | published
        passed_stage_one    | ES11        | secondary
        passed_stage_one    | ES30        | primary
        passed_stage_one    | ES51        | primary
        passed_stage_one    | ES61        | published
        passed_stage_one    | whole       | published
        """);
  }
}
