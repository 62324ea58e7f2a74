package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class ParticipationByCountryTest {
  private static void check(String participation, String expected) {
    Drawn.check(
        ParticipationWorld.byCountry(ParticipationWorld.participation(participation)),
        new ParticipationByCountry().spec(),
        expected);
  }

  @Test
  void countries_and_europe_have_totals_of_the_schools_that_report_and_rates_of_both() {
    check(
        """
        country_code | school_id | year | teachers_registered | teachers_active | projects_started | partner_countries | quality_labels
        ES           | 1         | 2019 | 10                  | 4               | 2                | 5                 | 0
        ES           | 2         | 2019 | 6                   | 0               | 10               |                   | 0
        ES           | 3         | 2019 |                     |                 |                  |                   | 0
        PT           | 1         | 2019 | 2                   | 1               | 0                | 0                 | 0
        ES           | 1         | 2020 | 8                   | 1               | 0                | 0                 | 1
        """,
        """
        year | country_code | country_name | countries_reporting | registered_schools | registered_schools_flag | active_schools | active_school_share | active_school_share_flag | total_teachers_registered | total_teachers_registered_flag | schools_reporting_teachers_registered | teachers_registered_per_school | teachers_registered_per_school_flag | total_teachers_active | teachers_active_per_school_flag | total_projects_started | schools_reporting_projects_started | projects_started_per_1000_schools | projects_started_per_1000_schools_flag | partner_countries_per_school | total_quality_labels | quality_labels_per_1000_schools | quality_labels_per_1000_schools_flag | total_trainings_attended | total_trainings_attended_flag | schools_reporting_trainings_attended | trainings_attended_per_1000_schools_flag
        2018 | ES           | Spain        | 0                   |                    | :                       |                |                     | :                        |                           | :                              |                                       |                                | :                                   |                       | :                               |                        |                                    |                                   | :                                      |                              |                      |                                 | :                                    |                          | :                             |                                      | :
        2018 | EUR          | Europe       | 0                   |                    | :                       |                |                     | :                        |                           | :                              |                                       |                                | :                                   |                       | :                               |                        |                                    |                                   | :                                      |                              |                      |                                 | :                                    |                          | :                             |                                      | :
        2018 | ME           | Montenegro   | 0                   |                    | m                       |                |                     | m                        |                           | m                              |                                       |                                | m                                   |                       | m                               |                        |                                    |                                   | m                                      |                              |                      |                                 | m                                    |                          | m                             |                                      | m
        2018 | PT           | Portugal     | 0                   |                    | :                       |                |                     | :                        |                           | :                              |                                       |                                | :                                   |                       | :                               |                        |                                    |                                   | :                                      |                              |                      |                                 | :                                    |                          | :                             |                                      | :
        2019 | ES           | Spain        | 1                   | 3                  |                         | 1              | 0.5000              | u                        | 16                        |                                | 2                                     | 8                              |                                     | 4                     | u                               | 12                     | 2                                  | 6000                              |                                        | 5                            | 0                    | 0                               | u                                    |                          | :                             | 0                                    | :
        2019 | EUR          | Europe       | 2                   | 4                  |                         | 2              | 0.6667              | u                        | 18                        |                                | 3                                     | 6                              |                                     | 5                     | u                               | 12                     | 3                                  | 4000                              |                                        | 2.5                          | 0                    | 0                               | u                                    |                          | :                             | 0                                    | :
        2019 | ME           | Montenegro   | 0                   |                    | m                       |                |                     | m                        |                           | m                              |                                       |                                | m                                   |                       | m                               |                        |                                    |                                   | m                                      |                              |                      |                                 | m                                    |                          | m                             |                                      | m
        2019 | PT           | Portugal     | 1                   | 1                  |                         | 1              | 1.0000              | u                        | 2                         |                                | 1                                     | 2                              | u                                   | 1                     | u                               | 0                      | 1                                  | 0                                 | u                                      | 0                            | 0                    | 0                               | u                                    |                          | :                             | 0                                    | :
        2020 | ES           | Spain        | 1                   | 1                  | p                       | 1              | 1.0000              | pu                       | 8                         | p                              | 1                                     | 8                              | pu                                  | 1                     | pu                              | 0                      | 1                                  | 0                                 | pu                                     | 0                            | 1                    | 1000                            | pu                                   |                          | :                             | 0                                    | :
        2020 | EUR          | Europe       | 1                   | 1                  | p                       | 1              | 1.0000              | pu                       | 8                         | p                              | 1                                     | 8                              | pu                                  | 1                     | pu                              | 0                      | 1                                  | 0                                 | pu                                     | 0                            | 1                    | 1000                            | pu                                   |                          | :                             | 0                                    | :
        2020 | ME           | Montenegro   | 0                   |                    | m                       |                |                     | m                        |                           | m                              |                                       |                                | m                                   |                       | m                               |                        |                                    |                                   | m                                      |                              |                      |                                 | m                                    |                          | m                             |                                      | m
        2020 | PT           | Portugal     | 0                   |                    | :                       |                |                     | :                        |                           | :                              |                                       |                                | :                                   |                       | :                               |                        |                                    |                                   | :                                      |                              |                      |                                 | :                                    |                          | :                             |                                      | :
        """);
  }

  @Test
  void twenty_labels_of_a_hundred_schools_have_the_published_limits_per_1000() {
    StringBuilder drawn = new StringBuilder("country_code | school_id | year | quality_labels\n");
    for (int school = 0; school < 100; school++) {
      drawn.append("ES | %d | 2019 | %d\n".formatted(school, school < 20 ? 1 : 0));
    }
    Row row =
        ParticipationWorld.byCountry(ParticipationWorld.participation(drawn.toString()))
            .where("year = 2019 and country_code = 'ES'")
            .head();

    assertThat(row.<Double>getAs("quality_labels_per_1000_schools")).isEqualTo(200);
    assertThat(row.<Double>getAs("quality_labels_per_1000_schools_low"))
        .isCloseTo(122.114288349, within(1e-8));
    assertThat(row.<Double>getAs("quality_labels_per_1000_schools_high"))
        .isCloseTo(308.898803692, within(1e-8));
  }
}
