package sello.transforms;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sello.ingest.Countries;

final class ApplicationStagesByCountryTest {
  private static final ApplicationStagesByCountry TABLE = new ApplicationStagesByCountry();
  private static final String TWO_EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | yes
      2021-2022 | 2021       | yes     | no
      """;

  /** The ends of all stages, the upper like the lower, of real sources: a row a line. */
  static String exact(String key, String... rows) {
    String header =
        ApplicationFields.STAGES.stream()
            .map(stage -> stage.low().name() + " | " + stage.high().name())
            .collect(Collectors.joining(" | ", key + " | schools_listed | ", "\n"));
    return Stream.of(rows)
        .map(
            row -> {
              String[] cells = row.split(":", 2);
              return Stream.of(cells[1].strip().split("\\s+"))
                  .map(
                      count ->
                          count.contains("..") ? count.replace("..", " | ") : count + "|" + count)
                  .map(ends -> ends.replace("-", ""))
                  .collect(Collectors.joining(" | ", cells[0].replace("~", "|") + " | ", "\n"));
            })
        .collect(Collectors.joining("", header, ""));
  }

  private static void check(String editions, String countries, String counts, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new Editions().spec(), editions),
            Drawn.rows(new Countries().spec(), countries),
            Drawn.rows(new ApplicationCounts().spec(), counts)),
        TABLE.spec(),
        expected);
  }

  /** 0/20, 20/100 and 65/100: the Wilson intervals of statistics.md 1. */
  @Test
  void each_rate_is_a_stage_over_the_one_before_with_its_wilson_interval() {
    check(
        TWO_EDITIONS,
        """
        iso2 | name_en
        ES   | Spain
        """,
        exact(
            "edition | country_code | region_code",
            "2020-2021 | ES | ES61    ~ 130: 800 80 60 65 15 0",
            "2020-2021 | ES | unknown ~ 20: 200 20 5 35 5 0",
            "2021-2022 | ES | ES61    ~ 9: - 4..- 4 5 4 2"),
        """
        edition   | country_code | country_name | countries_reporting | schools_listed | registered_schools | registered_schools_flag | eligible_schools | eligible_applicants | applicants | eligible_rate | eligible_rate_flag | application_rate | application_rate_low | application_rate_high | application_rate_flag | stage_one_rate | stage_one_rate_low | stage_one_rate_high | stage_one_rate_flag | stage_two_rate | stage_two_rate_low | stage_two_rate_high | stage_two_rate_flag
        2020-2021 | ES           | Spain        | 1                   | 150            | 1000               |                         | 100              | 65                  | 100        | 0.1000        | b                  | 0.6500           | 0.5525               | 0.7364                | b                     | 0.2000         | 0.1334             | 0.2888              | b                   | 0.0000         | 0.0000             | 0.1611              | bu
        2020-2021 | EUR          | Europe       | 1                   | 150            | 1000               |                         | 100              | 65                  | 100        | 0.1000        | b                  | 0.6500           | 0.5525               | 0.7364                | b                     | 0.2000         | 0.1334             | 0.2888              | b                   | 0.0000         | 0.0000             | 0.1611              | bu
        2021-2022 | ES           | Spain        | 1                   | 9              |                    | :                       |                  | 4                   | 5          |               | :                  |                  |                      |                       | :                     | 0.8000         | 0.3755             | 0.9638              | pu                  | 0.5000         | 0.1500             | 0.8500              | pu
        2021-2022 | EUR          | Europe       | 1                   | 9              |                    | :                       |                  | 4                   | 5          |               | :                  |                  |                      |                       | :                     | 0.8000         | 0.3755             | 0.9638              | pu                  | 0.5000         | 0.1500             | 0.8500              | pu
        """);
  }

  @Test
  void europe_sums_the_countries_that_report_and_is_open_where_one_of_them_is() {
    check(
        TWO_EDITIONS,
        """
        iso2 | name_en
        DE   | Germany
        EE   | Estonia
        ES   | Spain
        """,
        exact(
            "edition | country_code | region_code",
            "2020-2021 | DE | DE3     ~ 0: 500 - - - - -",
            "2020-2021 | EE | unknown ~ 10: 40 10 8 8 6 3",
            "2020-2021 | ES | ES61    ~ 30: 60 30 20 22 20 10",
            "2021-2022 | EE | unknown ~ 10: - 10..- 8 8 6 3..5",
            "2021-2022 | ES | ES61    ~ 30: 60 30 20 22 20 10"),
        """
        edition   | country_code | countries_reporting | registered_schools | registered_schools_low | registered_schools_high | registered_schools_flag | eligible_schools | eligible_schools_low | eligible_schools_high | applicants | applicants_flag | awarded_schools | awarded_schools_low | awarded_schools_high | awarded_schools_flag
        2020-2021 | DE           | 0                   | 500                | 500                    | 500                     |                         |                  |                      |                       |            | :               |                 |                     |                      | :
        2020-2021 | EE           | 1                   | 40                 | 40                     | 40                      |                         | 10               | 10                   | 10                    | 8          | b               | 3               | 3                   | 3                    | b
        2020-2021 | ES           | 1                   | 60                 | 60                     | 60                      |                         | 30               | 30                   | 30                    | 22         | b               | 10              | 10                  | 10                   | b
        2020-2021 | EUR          | 2                   | 100                | 100                    | 100                     |                         | 40               | 40                   | 40                    | 30         | b               | 13              | 13                  | 13                   | b
        2021-2022 | DE           | 0                   |                    |                        |                         | :                       |                  |                      |                       |            | :               |                 |                     |                      | :
        2021-2022 | EE           | 1                   |                    |                        |                         | :                       |                  | 10                   |                       | 8          | p               |                 | 3                   |                      | :
        2021-2022 | ES           | 1                   | 60                 | 60                     | 60                      | p                       | 30               | 30                   | 30                    | 22         | p               | 10              | 10                  | 10                   | p
        2021-2022 | EUR          | 2                   |                    | 60                     |                         | :                       |                  | 40                   |                       | 30         | p               |                 | 13                  |                      | :
        """);
  }

  @Test
  void who_still_waits_for_the_decision_is_not_told_by_the_highest_number_of_winners() {
    check(
        TWO_EDITIONS,
        """
        iso2 | name_en
        ES   | Spain
        """,
        exact(
            "edition | country_code | region_code",
            "2020-2021 | ES | ES11    ~ 3: 20 3 3 3 2 0..2",
            "2020-2021 | ES | ES61    ~ 30: 60 30 20 22 20 10"),
        """
        edition   | country_code | passed_stage_one | awarded_schools | awarded_schools_low | awarded_schools_high | awarded_schools_flag | stage_two_rate_flag
        2020-2021 | ES           | 22               |                 | 10                  |                      | :                    | :
        2020-2021 | EUR          | 22               |                 | 10                  |                      | :                    | :
        2021-2022 | ES           |                  |                 |                     |                      | :                    | :
        2021-2022 | EUR          |                  |                 |                     |                      | :                    | :
        """);
  }

  @Test
  void
      no_edition_no_member_and_nothing_to_divide_by_have_m_and_a_part_above_its_whole_has_no_rate() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | yes     | no
        2021-2022 | 2021       | no      | no
        2022-2023 | 2022       | yes     | no
        """,
        """
        iso2 | name_en    | member_from | member_to
        ES   | Spain      |             |
        ME   | Montenegro | 2022-04     |
        """,
        exact(
            "edition | country_code | region_code",
            "2020-2021 | ES | ES61    ~ 5: 3 5 0 0 0 0",
            "2020-2021 | ME | unknown ~ 0: 7 - - - - -",
            "2022-2023 | ME | unknown ~ 0: 7 - - - - -"),
        """
        edition   | country_code | countries_reporting | registered_schools | registered_schools_low | registered_schools_flag | eligible_schools_flag | eligible_rate | eligible_rate_flag | application_rate | application_rate_flag | stage_one_rate | stage_one_rate_flag
        2020-2021 | ES           | 1                   | 3                  | 3                      |                         |                       |               | :                  | 0.0000           | u                     |                | m
        2020-2021 | EUR          | 1                   | 3                  | 3                      |                         |                       |               | :                  | 0.0000           | u                     |                | m
        2020-2021 | ME           | 0                   |                    |                        | m                       | m                     |               | m                  |                  | m                     |                | m
        2021-2022 | ES           | 0                   |                    |                        | m                       | m                     |               | m                  |                  | m                     |                | m
        2021-2022 | EUR          | 0                   |                    |                        | m                       | m                     |               | m                  |                  | m                     |                | m
        2021-2022 | ME           | 0                   |                    |                        | m                       | m                     |               | m                  |                  | m                     |                | m
        2022-2023 | ES           | 0                   |                    |                        | :                       | :                     |               | :                  |                  | :                     |                | :
        2022-2023 | EUR          | 0                   |                    |                        | :                       | :                     |               | :                  |                  | :                     |                | :
        2022-2023 | ME           | 0                   | 7                  | 7                      | p                       | :                     |               | :                  |                  | :                     |                | :
        """);
  }
}
