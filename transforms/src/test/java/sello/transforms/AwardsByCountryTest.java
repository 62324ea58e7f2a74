package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;

final class AwardsByCountryTest {
  private static final AwardsByCountry AWARDS = new AwardsByCountry();
  private static final String ONE_EDITION =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | no
      2021-2022 | 2021       | yes     | no
      """;
  private static final String SPAIN =
      """
      iso2 | name_en | member_from | member_to
      ES   | Spain   |             |
      """;
  private static final String NO_LISTS =
      """
      edition | country_code | awards_counted
      """;
  private static final String NO_TOTALS =
      """
      metric | period_kind | period | country_code
      """;

  private static void check(
      String editions, String countries, String totals, String lists, String expected) {
    Drawn.check(
        AWARDS.compute(
            Drawn.rows(new Editions().spec(), editions),
            Drawn.rows(new Countries().spec(), countries),
            Drawn.rows(new PublishedTotals().spec(), totals),
            Drawn.rows(new AwardHistories().spec(), lists)),
        AWARDS.spec(),
        expected);
  }

  @Test
  void the_share_of_europe_is_published_over_published_with_its_wilson_interval() {
    check(
        ONE_EDITION,
        SPAIN,
        """
        metric | period_kind | period    | country_code | bound | figures | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | =     | F1      | 263       | 260           | 263
        awards | edition     | 2020-2021 | ES           | =     | F2 F3   | 81        | 80            | 82
        """,
        NO_LISTS,
        """
        edition   | country_code | country_name | awards_published_bound | awards_published_figures | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_published_europe | awards_published_europe_flag | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2020-2021 | ES           | Spain        | =                      | F2 F3                    | 81               | 80                   | 82                    |                       | 263                     |                              | 0.3080          | 0.2553              | 0.3662               |
        2021-2022 | ES           | Spain        |                        |                          |                  |                      |                       | :                     |                         | :                            |                 |                     |                      | :
        """);
  }

  @Test
  void there_is_no_share_of_an_unknown_total_of_nothing_or_of_less_than_the_part() {
    check(
        ONE_EDITION,
        """
        iso2 | name_en
        EE   | Estonia
        ES   | Spain
        """,
        """
        metric | period_kind | period    | country_code | bound | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | <     |           |               | 1000
        awards | edition     | 2020-2021 | ES           | =     | 81        | 81            | 81
        awards | edition     | 2021-2022 | EUR          | =     | 10        | 10            | 10
        awards | edition     | 2021-2022 | EE           | =     | 0         | 0             | 0
        awards | edition     | 2021-2022 | ES           | =     | 11        | 11            | 11
        """,
        NO_LISTS,
        """
        edition   | country_code | awards_published | awards_published_europe | awards_published_europe_flag | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2020-2021 | EE           |                  |                         | :                            |                 |                     |                      | :
        2020-2021 | ES           | 81               |                         | :                            |                 |                     |                      | :
        2021-2022 | EE           | 0                | 10                      | p                            | 0.0000          | 0.0000              | 0.2775               | pu
        2021-2022 | ES           | 11               | 10                      | p                            |                 |                     |                      | :
        """);
  }

  @Test
  void a_total_of_0_gives_no_share() {
    check(
        ONE_EDITION,
        SPAIN,
        """
        metric | period_kind | period    | country_code | bound | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | =     | 0         | 0             | 0
        awards | edition     | 2020-2021 | ES           | =     | 0         | 0             | 0
        """,
        NO_LISTS,
        """
        edition   | country_code | awards_published | awards_published_europe | share_of_europe | share_of_europe_flag
        2020-2021 | ES           | 0                | 0                       |                 | :
        2021-2022 | ES           |                  |                         |                 | :
        """);
  }

  @Test
  void a_country_that_was_no_member_in_the_first_year_or_an_edition_not_held_has_m() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | yes     | no
        2021-2022 | 2021       | no      | no
        2022-2023 | 2022       | yes     | no
        """,
        """
        iso2 | name_en        | member_from | member_to
        ES   | Spain          |             |
        GB   | United Kingdom | 2005        | 2020-12-31
        ME   | Montenegro     | 2022-04     |
        """,
        NO_TOTALS,
        NO_LISTS,
        """
        edition   | country_code | awards_published_flag | awards_counted_flag | awards_published_europe_flag | share_of_europe_flag
        2020-2021 | ES           | :                     | :                   | :                            | :
        2020-2021 | GB           | :                     | :                   | :                            | :
        2020-2021 | ME           | m                     | m                   | :                            | m
        2021-2022 | ES           | m                     | m                   | m                            | m
        2021-2022 | GB           | m                     | m                   | m                            | m
        2021-2022 | ME           | m                     | m                   | m                            | m
        2022-2023 | ES           | :                     | :                   | :                            | :
        2022-2023 | GB           | m                     | m                   | :                            | m
        2022-2023 | ME           | :                     | :                   | :                            | :
        """);
  }

  @Test
  void break_rounding_and_the_newest_edition_are_flagged() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | yes     | yes
        2021-2022 | 2021       | yes     | no
        """,
        SPAIN,
        """
        metric | period_kind | period    | country_code | bound | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | =     | 100       | 100           | 100
        awards | edition     | 2020-2021 | ES           | ~     | 20        | 20            | 20
        awards | edition     | 2021-2022 | EUR          | =     | 100       | 100           | 100
        awards | edition     | 2021-2022 | ES           | =     | 20        | 20            | 20
        """,
        """
        edition   | country_code | region_code | list_coverage | awards_counted
        2021-2022 | ES           | unknown     | partial       | 3
        """,
        """
        edition   | country_code | awards_published_flag | awards_counted | awards_counted_flag | awards_published_europe_flag | share_of_europe_flag
        2020-2021 | ES           | be                    |                | :                   | b                            | be
        2021-2022 | ES           | p                     | 3              | bp                  | p                            | p
        """);
  }

  @Test
  void what_is_divided_by_a_rounded_total_is_estimated_too() {
    check(
        ONE_EDITION,
        SPAIN,
        """
        metric | period_kind | period    | country_code | bound | published | published_low | published_high
        awards | edition     | 2020-2021 | EUR          | ~     | 100       | 100           | 100
        awards | edition     | 2020-2021 | ES           | =     | 20        | 20            | 20
        """,
        NO_LISTS,
        """
        edition   | country_code | awards_published_flag | awards_published_europe_flag | share_of_europe | share_of_europe_flag
        2020-2021 | ES           |                       | e                            | 0.2000          | e
        2021-2022 | ES           | :                     | :                            |                 | :
        """);
  }

  @Test
  void a_list_is_complete_partial_or_none_and_no_list_does_not_count_as_0() {
    check(
        ONE_EDITION,
        """
        iso2 | name_en
        DE   | Germany
        EE   | Estonia
        """,
        NO_TOTALS,
        """
        edition   | country_code | region_code | list_coverage | awards_counted
        2020-2021 | DE           | DE2         | partial       | 1
        2020-2021 | DE           | DE3         | complete      | 2
        2020-2021 | DE           | unknown     | partial       | 0
        2020-2021 | EE           | unknown     | complete      | 0
        2021-2022 | DE           | DE3         | complete      | 0
        2021-2022 | DE           | unknown     | none          |
        """,
        """
        edition   | country_code | list_coverage | awards_counted | awards_counted_flag
        2020-2021 | DE           | partial       | 3              |
        2020-2021 | EE           | complete      | 0              |
        2021-2022 | DE           | none          |                | :
        2021-2022 | EE           | none          |                | :
        """);
  }

  @Test
  void first_awards_renewals_and_returns_are_summed_over_regions_and_first_awards_over_editions() {
    check(
        ONE_EDITION,
        """
        iso2 | name_en
        DE   | Germany
        ES   | Spain
        """,
        NO_TOTALS,
        """
        edition   | country_code | region_code | takes_part | list_coverage | awards_counted | first_awards | renewals | returns
        2020-2021 | DE           | unknown     | yes        | none          |                |              |          |
        2020-2021 | ES           | ES61        | yes        | complete      | 5              | 4            | 0        | 0
        2020-2021 | ES           | ES62        | yes        | complete      |                |              |          |
        2020-2021 | ES           | unknown     | yes        | complete      | 2              | 2            | 0        | 0
        2021-2022 | DE           | unknown     | yes        | complete      | 3              |              |          |
        2021-2022 | ES           | ES61        | yes        | complete      | 3              | 1            | 2        | 0
        2021-2022 | ES           | ES62        | yes        | complete      | 2              | 1            | 0        | 1
        2021-2022 | ES           | unknown     | yes        | complete      | 0              | 0            | 0        | 0
        """,
        """
        edition   | country_code | awards_counted | first_awards | first_awards_flag | renewals | renewals_flag | returns | returns_flag | schools_to_date | schools_to_date_flag
        2020-2021 | DE           |                |              | :                 |          | :             |         | :            |                 | :
        2020-2021 | ES           | 7              | 6            |                   | 0        |               | 0       |              | 6               |
        2021-2022 | DE           | 3              |              | :                 |          | :             |         | :            |                 | :
        2021-2022 | ES           | 5              | 2            | p                 | 2        | p             | 1       | p            | 8               | p
        """);
  }
}
