package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class QualityOfApplicationsTest {
  /**
   * ES names no winner; DE one, FR perhaps; IT none, and no award is known; PT knows an invented.
   */
  private static final String APPLICATIONS =
      """
      edition   | school_key | country_code | awarded | list_file          | assessment_file
      2023-2024 | a          | ES           | no      | applications/a.csv |
      2023-2024 | b          | ES           | no      | applications/a.csv | assessments/b.csv
      2024-2025 | a          | ES           | yes     | applications/c.csv |
      2023-2024 | c          | DE           | no      | applications/a.csv |
      2023-2024 | d          | DE           | yes     | applications/a.csv |
      2023-2024 | e          | FR           | no      | applications/a.csv |
      2023-2024 | f          | FR           |         | applications/a.csv |
      2023-2024 | g          | IT           | no      | applications/a.csv |
      2023-2024 | h          | PT           | no      | applications/a.csv |
      2023-2024 | i          | PL           | no      | applications/i.csv |
      2023-2024 | j          | EE           | no      | applications/a.csv |
      """;

  private static final String AWARDS =
      """
      edition   | country_code | list_coverage | awards_basis | awards_counted | awards_published
      2023-2024 | ES           | complete      | counted      | 32             |
      2024-2025 | ES           | complete      | counted      | 1              |
      2023-2024 | DE           | complete      | counted      | 9              |
      2023-2024 | FR           | complete      | counted      | 9              |
      2023-2024 | IT           | complete      | counted      | 0              |
      2023-2024 | PT           | complete      | counted      | 4              |
      2023-2024 | PL           |               | published    |                | 7
      2023-2024 | EE           | partial       |              | 3              |
      """;

  private static Dataset<Row> table() {
    return new QualityOfApplications()
        .compute(
            Drawn.rows(new SchoolApplications().spec(), APPLICATIONS),
            Drawn.rows(new AwardsByCountry().spec(), AWARDS));
  }

  @Test
  void files_by_which_nobody_was_awarded_are_told_where_awards_are_known() {
    Drawn.check(
        table(),
        new QualityOfApplications().spec(),
        """
        source_file        | quality_check  | subject      | input_kind   | found | expected
        applications/a.csv | awards_unnamed | 2023-2024 ES | applications | 0     | 32
        applications/a.csv | awards_unnamed | 2023-2024 PT | applications | 0     | 4
        applications/i.csv | awards_unnamed | 2023-2024 PL | applications | 0     | 7
        assessments/b.csv  | awards_unnamed | 2023-2024 ES | assessments  | 0     | 32
        """);
  }

  @Test
  void whoever_builds_is_told_of_each_file_what_to_do() {
    assertThat(UnnamedAwards.of(table()))
        .hasSize(4)
        .first()
        .isEqualTo(
            "warning: applications/a.csv, value '2023-2024 ES': no application or assessment says"
                + " that a school got the label, but 32 awards are known. Send the file again with"
                + " the decisions, or take it away: else the stages of the call show 0 schools"
                + " awarded beside the awards.");
  }
}
