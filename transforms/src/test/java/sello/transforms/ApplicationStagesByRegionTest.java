package sello.transforms;

import static sello.transforms.ApplicationStagesByCountryTest.exact;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.Regions;

final class ApplicationStagesByRegionTest {
  private static final ApplicationStagesByRegion TABLE = new ApplicationStagesByRegion();
  private static final String SPAIN =
      """
      iso2 | name_en | region_level | member_from
      ES   | Spain   | 2            |
      ME   | M       | 0            | 2021-02
      """;
  private static final String REGIONS =
      """
      region_code | country_code | region_name | level
      ES6         | ES           | Sur         | 1
      ES11        | ES           | Galicia     | 2
      ES61        | ES           | Andalucía   | 2
      """;

  private static void check(String editions, String counts, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new Editions().spec(), editions),
            Drawn.rows(new Countries().spec(), SPAIN),
            Drawn.rows(new Regions().spec(), REGIONS),
            Drawn.rows(new ApplicationCounts().spec(), counts)),
        TABLE.spec(),
        expected);
  }

  @Test
  void regions_of_the_reporting_level_and_the_unknown_one_add_up_to_the_country() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | yes     | yes
        2021-2022 | 2021       | yes     | no
        """,
        exact(
            "edition | country_code | region_code",
            "2020-2021 | ES | ES61    ~ 130: 800 100..- 60 100 20 0",
            "2020-2021 | ES | unknown ~ 3: - 3..- 3 3 3 1..3",
            "2021-2022 | ES | unknown ~ 9: 300 9 4 5 4 2"),
        """
        edition   | country_code | region_code | country_name | region_name    | schools_listed | registered_schools | registered_schools_flag | eligible_schools | eligible_schools_low | eligible_schools_high | applicants | applicants_flag | awarded_schools | awarded_schools_low | awarded_schools_high | stage_one_rate | stage_one_rate_low | stage_one_rate_high | stage_one_rate_flag
        2020-2021 | ES           | ES11        | Spain        | Galicia        | 0              | 0                  |                         |                  | 0                    |                       | 0          | b               | 0               | 0                   | 0                    |                |                    |                     | m
        2020-2021 | ES           | ES61        | Spain        | Andalucía      | 130            | 800                |                         |                  | 100                  |                       | 100        | b               | 0               | 0                   | 0                    | 0.2000         | 0.1334             | 0.2888              | b
        2020-2021 | ES           | unknown     | Spain        | Region unknown | 3              | 0                  |                         |                  | 3                    |                       | 3          | b               |                 | 1                   |                      | 1.0000         | 0.4385             | 1.0000              | bu
        2020-2021 | ME           | unknown     | M            | Region unknown | 0              |                    | m                       |                  |                      |                       |            | m               |                 |                     |                      |                |                    |                     | m
        2021-2022 | ES           | ES11        | Spain        | Galicia        | 0              |                    | :                       |                  |                      |                       |            | :               |                 |                     |                      |                |                    |                     | :
        2021-2022 | ES           | ES61        | Spain        | Andalucía      | 0              |                    | :                       |                  |                      |                       |            | :               |                 |                     |                      |                |                    |                     | :
        2021-2022 | ES           | unknown     | Spain        | Region unknown | 9              | 300                | p                       | 9                | 9                    | 9                     | 5          | p               | 2               | 2                   | 2                    | 0.8000         | 0.3755             | 0.9638              | pu
        2021-2022 | ME           | unknown     | M            | Region unknown | 0              |                    | :                       |                  |                      |                       |            | :               |                 |                     |                      |                |                    |                     | :
        """);
  }

  @Test
  void a_region_that_is_in_no_code_list_is_not_lost_and_an_edition_not_held_has_m() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | no      | no
        2021-2022 | 2021       | yes     | no
        """,
        exact("edition | country_code | region_code", "2021-2022 | ME | ME0 ~ 9: 300 9 4 5 4 2"),
        """
        edition   | country_code | region_code | region_name    | applicants | applicants_flag
        2020-2021 | ES           | ES11        | Galicia        |            | m
        2020-2021 | ES           | ES61        | Andalucía      |            | m
        2020-2021 | ES           | unknown     | Region unknown |            | m
        2020-2021 | ME           | ME0         |                |            | m
        2020-2021 | ME           | unknown     | Region unknown |            | m
        2021-2022 | ES           | ES11        | Galicia        |            | :
        2021-2022 | ES           | ES61        | Andalucía      |            | :
        2021-2022 | ES           | unknown     | Region unknown |            | :
        2021-2022 | ME           | ME0         |                | 5          | p
        2021-2022 | ME           | unknown     | Region unknown | 0          | p
        """);
  }
}
