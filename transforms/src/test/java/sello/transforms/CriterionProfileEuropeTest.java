package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;

final class CriterionProfileEuropeTest {
  private static final Spec SPEC = new CriterionProfileEurope().spec();

  /** Student's hours of sleep (1908), three added to each, as the scores of ten schools. */
  private static final String SLEEP =
      """
      edition   | country_code | school_id | area_code | score
      2019-2020 | ES           | 1         | tools     | 3.7
      2019-2020 | ES           | 2         | tools     | 1.4
      2019-2020 | ES           | 3         | tools     | 2.8
      2019-2020 | ES           | 4         | tools     | 1.8
      2019-2020 | ES           | 5         | tools     | 2.9
      2019-2020 | PT           | 1         | tools     | 6.4
      2019-2020 | PT           | 2         | tools     | 6.7
      2019-2020 | PT           | 3         | tools     | 3.8
      2019-2020 | PT           | 4         | tools     | 3
      2019-2020 | PT           | 5         | tools     | 5
      """;

  private static void check(String scores, String expected) {
    Drawn.check(CriterionWorld.europe(CriterionWorld.scores(scores)), SPEC, expected);
  }

  @Test
  void students_sleep_has_its_profile_and_what_is_not_known_is_missing_and_flagged() {
    check(
        SLEEP,
        """
        edition   | area_code | area_scheme | area_name        | assessed_schools | assessed_schools_flag | score_sum | score_sum_flag | mean_score | mean_score_flag | score_lower_quartile_flag | score_median | score_upper_quartile | leader_schools | leader_schools_flag | leader_share | leader_share_low | leader_share_high | leader_share_flag
        2018-2019 | tools     | old         | Digital tools    |                  | :                     |           | :              |            | :               | :                         |              |                      |                | :                   |              |                  |                   | :
        2019-2020 | tools     | old         | Digital tools    | 10               |                       | 37.5      |                | 3.75       |                 |                           | 3.35         | 4.7                  | 0              |                     | 0.0000       | 0.0000           | 0.2775            | u
        2021-2022 | model     | new         | Model for others |                  | :                     |           | :              |            | :               | :                         |              |                      |                | :                   |              |                  |                   | :
        2022-2023 | model     | new         | Model for others |                  | :                     |           | :              |            | :               | :                         |              |                      |                | :                   |              |                  |                   | :
        """);
    Row row =
        CriterionWorld.europe(CriterionWorld.scores(SLEEP)).where("edition = '2019-2020'").head();
    assertThat(row.<Double>getAs("mean_score_low")).isCloseTo(3 - .52978041, within(5e-9));
    assertThat(row.<Double>getAs("mean_score_high")).isCloseTo(3 + 2.02978041, within(5e-9));
    assertThat(row.<Double>getAs("score_lower_quartile")).isCloseTo(2.825, within(1e-12));
    assertThat(row.<Double>getAs("score_standard_deviation")).isCloseTo(1.789009658, within(5e-10));
  }

  @Test
  void a_new_scheme_breaks_the_series_the_newest_is_provisional_and_few_schools_are_flagged() {
    check(
        """
        edition   | country_code | school_id | area_code | score
        2018-2019 | ES           | 1         | tools     | 7
        2018-2019 | ES           | 2         | tools     | 8
        2021-2022 | ES           | 1         | model     | 6
        2021-2022 | ES           | 2         | model     | 10
        2022-2023 | ES           | 1         | model     | 9.5
        """,
        """
        edition   | area_code | assessed_schools | assessed_schools_flag | mean_score | mean_score_flag | score_standard_deviation_flag | score_median | score_median_flag | leader_schools | leader_schools_flag | leader_share | leader_share_flag
        2018-2019 | tools     | 2                |                       | 7.5        | u               | u                             | 7.5          | u                 | 1              |                     | 0.5000       | u
        2019-2020 | tools     |                  | :                     |            | :               | :                             |              | :                 |                | :                   |              | :
        2021-2022 | model     | 2                | b                     | 8          | bu              | bu                            | 8            | bu                | 1              | b                   | 0.5000       | bu
        2022-2023 | model     | 1                | p                     | 9.5        | pu              | m                             |              | m                 | 1              | p                   | 1.0000       | pu
        """);
  }

  @Test
  void a_school_in_two_files_counts_once_and_not_at_all_where_they_contradict_each_other() {
    check(
        """
        edition   | country_code | school_id | school_name | locality | area_code | score | source_file
        2018-2019 | ES           | 1         | Uno         |          | tools     | 7     | a
        2018-2019 | ES           | 1         | One         | Vigo     | tools     | 8     | b
        2018-2019 | PT           | 1         | Um          |          | tools     | 5     | a
        2018-2019 | ES           |           | Dos         | Vigo     | tools     | 6     | a
        2018-2019 | ES           |           | Dos         | Vigo     | tools     | 6     | b
        2018-2019 | ES           |           | Dos         | Soria    | tools     | 4     | b
        """,
        """
        edition   | area_code | assessed_schools | mean_score | score_median
        2018-2019 | tools     | 3                | 5          | 5
        2019-2020 | tools     |                  |            |
        2021-2022 | model     |                  |            |
        2022-2023 | model     |                  |            |
        """);
  }
}
