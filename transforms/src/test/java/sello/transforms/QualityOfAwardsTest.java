package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.identity.SchoolIdentities;
import sello.transforms.identity.SchoolMatches;

final class QualityOfAwardsTest {
  private static final String AWARDS =
      """
      award_id | edition   | country_code | school_key | source_file | source_line
      1        | 2023-2024 | ES           | a          | list.csv    | 2
      2        | 2023-2024 | ES           | b          | list.csv    | 3
      3        | 2023-2024 | ES           | a2         | press.csv   | 2
      4        | 2024-2025 | ES           | b2         | later.csv   | 2
      5        |           | ES           | b2         | press.csv   | 3
      6        | 2023-2024 | PT           | c          | list.csv    | 4
      7        | 2023-2024 | PT           | c2         | press.csv   | 4
      """;

  private static final String IDENTITIES =
      """
      mention_id | school_key
      m1         | a
      m2         | b
      m3         | a2
      m4         | b2
      m5         | c
      m6         | c2
      m7         | c2
      m8         | c2
      """;

  /** a and a2 in one edition; b and b2 in two; c and c2 are judged to be two schools. */
  private static final String MATCHES =
      """
      left_mention_id | right_mention_id | outcome
      m1              | m3               | check
      m2              | m4               | check
      m5              | m6               | different
      m7              | m8               | check
      """;

  private static Dataset<Row> table() {
    return new QualityOfAwards()
        .compute(
            Drawn.rows(new Awards().spec(), AWARDS),
            Drawn.rows(new SchoolIdentities().spec(), IDENTITIES),
            Drawn.rows(new SchoolMatches().spec(), MATCHES));
  }

  @Test
  void an_award_is_to_be_checked_where_its_school_may_be_that_of_another_of_the_edition() {
    Drawn.check(
        table(),
        new QualityOfAwards().spec(),
        """
        source_file | quality_check   | subject      | input_kind      | found | expected
        later.csv   | awards_to_check | 2024-2025 ES | awarded_schools | 0     | 1
        list.csv    | awards_to_check | 2023-2024 ES | awarded_schools | 1     | 2
        list.csv    | awards_to_check | 2023-2024 PT | awarded_schools | 0     | 1
        press.csv   | awards_to_check | 2023-2024 ES | awarded_schools | 1     | 1
        press.csv   | awards_to_check | 2023-2024 PT | awarded_schools | 0     | 1
        """);
  }

  @Test
  void whoever_builds_is_told_of_each_list_what_to_do() {
    assertThat(AwardsToCheck.of(table()))
        .containsExactly(
            "warning: list.csv, value '2023-2024 ES': 1 of 2 awards may be other awards of the"
                + " edition once more, so that schools count twice. See the pairs with the outcome"
                + " check in the table school_matches, and say in a file of school_decisions which"
                + " are the same school.",
            "warning: press.csv, value '2023-2024 ES': 1 of 1 awards may be other awards of the"
                + " edition once more, so that schools count twice. See the pairs with the outcome"
                + " check in the table school_matches, and say in a file of school_decisions which"
                + " are the same school.");
  }
}
