package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;

final class CriterionProfileByCountryTest {
  private static final Spec SPEC = new CriterionProfileByCountry().spec();

  private static void check(String scores, String expected) {
    Drawn.check(CriterionWorld.byCountry(CriterionWorld.scores(scores)), SPEC, expected);
  }

  @Test
  void the_difference_is_in_standard_deviations_of_all_assessed_schools() {
    check(
        """
        edition   | country_code | school_id | area_code | score
        2018-2019 | ES           | 1         | tools     | 6
        2018-2019 | ES           | 2         | tools     | 10
        2018-2019 | PT           | 1         | tools     | 4
        2018-2019 | PT           | 2         | tools     | 8
        2018-2019 | PT           | 3         | tools     | 7
        """,
        """
        edition   | country_code | area_code | country_name | area_scheme | area_name        | assessed_schools | assessed_schools_flag | mean_score | mean_score_flag | europe_mean_score | europe_mean_score_flag | europe_score_standard_deviation | standardised_difference | standardised_difference_flag
        2018-2019 | ES           | tools     | Spain        | old         | Digital tools    | 2                |                       | 8          | u               | 7                 | u                      | 2.23606797749979                | 0.4472135954999579      | u
        2018-2019 | ME           | tools     | Montenegro   | old         | Digital tools    |                  | m                     |            | m               | 7                 | u                      | 2.23606797749979                |                         | m
        2019-2020 | ES           | tools     | Spain        | old         | Digital tools    |                  | :                     |            | :               |                   | :                      |                                 |                         | :
        2019-2020 | ME           | tools     | Montenegro   | old         | Digital tools    |                  | m                     |            | m               |                   | :                      |                                 |                         | m
        2021-2022 | ES           | model     | Spain        | new         | Model for others |                  | :                     |            | :               |                   | :                      |                                 |                         | :
        2021-2022 | ME           | model     | Montenegro   | new         | Model for others |                  | m                     |            | m               |                   | :                      |                                 |                         | m
        2022-2023 | ES           | model     | Spain        | new         | Model for others |                  | :                     |            | :               |                   | :                      |                                 |                         | :
        2022-2023 | ME           | model     | Montenegro   | new         | Model for others |                  | :                     |            | :               |                   | :                      |                                 |                         | :
        """);
  }

  /** Mean 9 with sd sqrt 2 and t(0.975; 1) = 12.7062: the t interval ends at -3.71 and 21.71. */
  @Test
  void the_interval_of_a_mean_score_ends_where_the_scale_does() {
    check(
        """
        edition   | country_code | school_id | area_code | score
        2021-2022 | ES           | 1         | model     | 8
        2021-2022 | ES           | 2         | model     | 10
        """,
        """
        edition   | country_code | area_code | mean_score | mean_score_low | mean_score_high
        2018-2019 | ES           | tools     |            |                |
        2018-2019 | ME           | tools     |            |                |
        2019-2020 | ES           | tools     |            |                |
        2019-2020 | ME           | tools     |            |                |
        2021-2022 | ES           | model     | 9          | 0              | 10
        2021-2022 | ME           | model     |            |                |
        2022-2023 | ES           | model     |            |                |
        2022-2023 | ME           | model     |            |                |
        """);
  }

  @Test
  void where_all_schools_score_the_same_there_is_no_difference_to_measure() {
    check(
        """
        edition   | country_code | school_id | area_code | score
        2021-2022 | ES           | 1         | model     | 0
        2021-2022 | ES           | 2         | model     | 0
        2021-2022 | PT           | 1         | model     | 0
        2022-2023 | ME           | 1         | model     | 6
        """,
        """
        edition   | country_code | area_code | assessed_schools | mean_score | mean_score_low | mean_score_high | mean_score_flag | leader_schools | leader_share | europe_score_standard_deviation | europe_score_standard_deviation_flag | standardised_difference | standardised_difference_flag
        2018-2019 | ES           | tools     |                  |            |                |                 | :               |                |              |                                 | :                                    |                         | :
        2018-2019 | ME           | tools     |                  |            |                |                 | m               |                |              |                                 | :                                    |                         | m
        2019-2020 | ES           | tools     |                  |            |                |                 | :               |                |              |                                 | :                                    |                         | :
        2019-2020 | ME           | tools     |                  |            |                |                 | m               |                |              |                                 | :                                    |                         | m
        2021-2022 | ES           | model     | 2                | 0          | 0              | 0               | bu              | 0              | 0.0000       | 0                               | bu                                   |                         | m
        2021-2022 | ME           | model     |                  |            |                |                 | m               |                |              | 0                               | bu                                   |                         | m
        2022-2023 | ES           | model     |                  |            |                |                 | :               |                |              |                                 | :                                    |                         | :
        2022-2023 | ME           | model     | 1                | 6          |                |                 | pu              | 0              | 0.0000       |                                 | :                                    |                         | :
        """);
  }

  /** The mean of Europe would be its own, and the difference 0. */
  @Test
  void the_only_country_that_reports_is_not_measured_with_itself() {
    String two =
        """
        edition   | country_code | school_id | area_code | score
        2018-2019 | ES           | 1         | tools     | 6
        2018-2019 | ES           | 2         | tools     | 10
        """;
    Dataset<Row> one = CriterionWorld.byCountry(CriterionWorld.scores(two));

    Drawn.check(
        one.where("edition = '2018-2019' and country_code = 'ES'"),
        SPEC,
        """
        mean_score | mean_score_flag | europe_mean_score | europe_mean_score_flag | europe_score_standard_deviation | europe_score_standard_deviation_flag | standardised_difference | standardised_difference_flag
        8          | u               |                   | :                      |                                 | :                                    |                         | :
        """);
    Drawn.check(
        CriterionWorld.europe(CriterionWorld.scores(two)).where("edition < '2020'"),
        new CriterionProfileEurope().spec(),
        """
        edition   | countries_reporting | mean_score
        2018-2019 | 1                   | 8
        2019-2020 | 0                   |
        """);
  }
}
