package sello.transforms;

import org.junit.jupiter.api.Test;

final class AwardsByEditionTest {
  private static final AwardsByEdition AWARDS = new AwardsByEdition();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | no
      2021-2022 | 2021       | yes     | no
      2022-2023 | 2022       | no      | no
      2023-2024 | 2023       | yes     | yes
      2024-2025 | 2024       | yes     | no
      """;

  private static void check(String totals, String lists, String expected) {
    Drawn.check(
        AWARDS.compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new PublishedTotals().spec(), totals),
            Drawn.rows(new AwardHistories().spec(), lists)),
        AWARDS.spec(),
        expected);
  }

  @Test
  void the_published_total_stands_with_its_ends_and_its_flag_says_why_it_is_missing() {
    check(
        """
        metric | period_kind | period    | country_code | bound | figures | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | =     | F2 F1   | 2139      | 2134          | 2139
        awards | edition     | 2021-2022 | EUR          | ~     | F3      | 2900      | 2900          | 2900
        awards | edition     | 2023-2024 | EUR          | =     | F4      | 4485      | 4485          | 4505
        awards | edition     | 2024-2025 | EUR          | <     | F5      |           |               | 1000
        """,
        """
        edition | country_code | awards_counted
        """,
        """
        edition   | awards_published_bound | awards_published_figures | awards_published | awards_published_low | awards_published_high | awards_published_flag
        2020-2021 | =                      | F2 F1                    | 2139             | 2134                 | 2139                  |
        2021-2022 | ~                      | F3                       | 2900             | 2900                 | 2900                  | e
        2022-2023 |                        |                          |                  |                      |                       | m
        2023-2024 | =                      | F4                       | 4485             | 4485                 | 4505                  | b
        2024-2025 | <                      | F5                       |                  |                      | 1000                  | :
        """);
  }

  @Test
  void the_newest_edition_is_provisional() {
    check(
        """
        metric | period_kind | period    | country_code | bound | published | published_low | published_high
        awards | edition     | 2024-2025 | EUR          | ~     | 900       | 900           | 900
        """,
        """
        edition   | country_code | region_code | awards_counted
        2024-2025 | DE           | unknown     | 5
        """,
        """
        edition   | awards_published | awards_published_flag | awards_counted | awards_counted_flag
        2020-2021 |                  | :                     |                | :
        2021-2022 |                  | :                     |                | :
        2022-2023 |                  | m                     |                | m
        2023-2024 |                  | :                     |                | :
        2024-2025 | 900              | bep                   | 5              | bp
        """);
  }

  @Test
  void other_metrics_kinds_of_period_and_countries_do_not_count() {
    check(
        """
        metric       | period_kind   | period    | country_code | bound | published | published_low | published_high
        applications | edition       | 2020-2021 | EUR          | =     | 1         | 1             | 1
        awards       | calendar_year | 2020-2021 | EUR          | =     | 2         | 2             | 2
        awards       | edition       | 2020-2021 | ES           | =     | 3         | 3             | 3
        awards       | edition       | 2019-2020 | EUR          | =     | 4         | 4             | 4
        """,
        """
        edition | country_code | awards_counted
        """,
        """
        edition   | awards_published | awards_published_flag
        2020-2021 |                  | :
        2021-2022 |                  | :
        2022-2023 |                  | m
        2023-2024 |                  | :
        2024-2025 |                  | :
        """);
  }

  @Test
  void awards_counted_are_those_of_the_countries_that_report_and_say_how_many_do() {
    check(
        """
        metric | period_kind | period | country_code
        """,
        """
        edition   | country_code | region_code | list_coverage | awards_counted
        2020-2021 | DE           | unknown     | partial       | 5
        2020-2021 | EE           | unknown     | complete      | 0
        2020-2021 | ES           | unknown     | partial       | 7
        2023-2024 | ES           | unknown     | partial       | 4
        """,
        """
        edition   | awards_counted | awards_counted_flag | countries_with_list
        2020-2021 | 12             |                     | 3
        2021-2022 |                | :                   | 0
        2022-2023 |                | m                   | 0
        2023-2024 | 4              | b                   | 1
        2024-2025 |                | :                   | 0
        """);
  }

  @Test
  void histories_are_those_of_the_countries_whose_lists_tell_and_say_how_many_do() {
    check(
        """
        metric | period_kind | period | country_code
        """,
        """
        edition   | country_code | region_code | takes_part | awards_counted | first_awards | renewals | returns
        2020-2021 | DE           | unknown     | yes        | 5              |              |          |
        2020-2021 | EE           | unknown     | yes        | 3              | 2            | 0        | 0
        2020-2021 | ES           | unknown     | yes        | 7              | 7            | 0        | 0
        2021-2022 | EE           | unknown     | yes        | 4              | 3            | 1        | 0
        2021-2022 | ES           | unknown     | yes        | 9              |              |          |
        2023-2024 | EE           | unknown     | yes        | 2              | 0            | 1        | 1
        2023-2024 | ES           | unknown     | yes        | 1              |              |          |
        """,
        """
        edition   | awards_counted | first_awards | first_awards_flag | renewals | returns | schools_to_date | schools_to_date_flag | countries_with_history
        2020-2021 | 15             | 9            |                   | 0        | 0       | 9               |                      | 2
        2021-2022 | 13             | 3            |                   | 1        | 0       | 5               |                      | 1
        2022-2023 |                |              | m                 |          |         |                 | m                    | 0
        2023-2024 | 3              | 0            | b                 | 1        | 1       | 5               | b                    | 1
        2024-2025 |                |              | :                 |          |         |                 | :                    | 0
        """);
  }
}
