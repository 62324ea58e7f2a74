package sello.transforms.protection;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Table;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;

/** What everybody knows of the counts of participation by their definitions. */
final class ParticipationCellsTest {
  private static final Table BY_REGION = Pipeline.PLAN.node("participation_by_region").table();

  private static void check(String cells, String expected) {
    DisclosureCells table = DisclosureCells.of(BY_REGION);
    Dataset<Row> none = Drawn.rows(FamilyCells.spec("participation"), "family | quantity\n");
    Drawn.check(
        table.compute(
            none,
            none,
            Drawn.rows(FamilyCells.spec("participation"), cells),
            EarlierCellsTest.afterOne("family | quantity\n"),
            EarlierCellsTest.noChanges()),
        table.spec(),
        expected);
  }

  /** Three schools with an active teacher each have three active teachers or more. */
  @Test
  void active_schools_do_not_tell_how_few_their_active_teachers_are() {
    check(
        """
        family        | quantity              | cell_period | slice | country_code | cell_region | twin     | is_sum_of_few | cell_count | threshold
        participation | active_schools        | 2024        | all   | EE           | whole       | schools  | no            | 29         | 3
        participation | active_schools        | 2024        | all   | EE           | EE001       | schools  | no            | 3          | 3
        participation | active_schools        | 2024        | all   | EE           | EE004       | schools  | no            | 6          | 3
        participation | active_schools        | 2024        | all   | EE           | EE008       | schools  | no            | 20         | 3
        participation | total_teachers_active | 2024        | all   | EE           | whole       | teachers | no            | 62         | 5
        participation | total_teachers_active | 2024        | all   | EE           | EE001       | teachers | no            | 4          | 5
        participation | total_teachers_active | 2024        | all   | EE           | EE004       | teachers | no            | 18         | 5
        participation | total_teachers_active | 2024        | all   | EE           | EE008       | teachers | no            | 40         | 5
        """,
        """
        quantity              | cell_region | cell_count | cell_status
        active_schools        | EE001       | 3          | secondary
        active_schools        | EE004       | 6          | secondary
        active_schools        | EE008       | 20         | published
        active_schools        | whole       | 29         | published
        total_teachers_active | EE001       | 4          | primary
        total_teachers_active | EE004       | 18         | secondary
        total_teachers_active | EE008       | 40         | published
        total_teachers_active | whole       | 62         | published
        """);
  }

  /** All nine registered teachers of EE004 are active, which cannot be more. */
  @Test
  void active_teachers_do_not_hide_behind_all_that_are_registered_alone() {
    check(
        """
        family        | quantity                  | cell_period | slice | country_code | cell_region | twin       | is_sum_of_few | cell_count | threshold
        participation | total_teachers_active     | 2024        | all   | EE           | whole       | active     | no            | 52         | 5
        participation | total_teachers_active     | 2024        | all   | EE           | EE001       | active     | no            | 3          | 5
        participation | total_teachers_active     | 2024        | all   | EE           | EE004       | active     | no            | 9          | 5
        participation | total_teachers_active     | 2024        | all   | EE           | EE008       | active     | no            | 40         | 5
        participation | total_teachers_registered | 2024        | all   | EE           | whole       | registered | no            | 99         | 5
        participation | total_teachers_registered | 2024        | all   | EE           | EE001       | registered | no            | 30         | 5
        participation | total_teachers_registered | 2024        | all   | EE           | EE004       | registered | no            | 9          | 5
        participation | total_teachers_registered | 2024        | all   | EE           | EE008       | registered | no            | 60         | 5
        """,
        """
        quantity                  | cell_region | cell_count | cell_status
        total_teachers_active     | EE001       | 3          | primary
        total_teachers_active     | EE004       | 9          | secondary
        total_teachers_active     | EE008       | 40         | secondary
        total_teachers_active     | whole       | 52         | published
        total_teachers_registered | EE001       | 30         | published
        total_teachers_registered | EE004       | 9          | published
        total_teachers_registered | EE008       | 60         | published
        total_teachers_registered | whole       | 99         | published
        """);
  }
}
