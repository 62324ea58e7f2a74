package sello.transforms;

import org.junit.jupiter.api.Test;

final class CountedAwardsTest {
  private static final CountedAwards COUNTED = new CountedAwards();
  private static final String COUNTRIES =
      """
      edition   | country_code | list_coverage | awards_counted | awards_counted_flag
      2018-2019 | DE           | complete      | 3              |
      2018-2019 | EE           | complete      | 1              |
      2018-2019 | MT           | complete      | 0              |
      2018-2019 | ME           | none          |                | m
      2019-2020 | DE           | none          |                | :
      2019-2020 | EE           | partial       | 2              |
      2019-2020 | MT           | none          |                | :
      """;
  private static final String REGIONS =
      """
      edition   | country_code | region_code | list_coverage | awards_counted
      2018-2019 | DE           | DE2         | complete      | 2
      2018-2019 | DE           | DE3         | complete      | 1
      2018-2019 | DE           | DE4         | complete      | 0
      2018-2019 | DE           | unknown     | complete      | 0
      2018-2019 | EE           | EE00A       | complete      |
      2018-2019 | EE           | unknown     | complete      | 1
      2019-2020 | DE           | DE2         | none          |
      2019-2020 | DE           | unknown     | none          |
      2019-2020 | EE           | EE00A       | complete      | 1
      2019-2020 | EE           | unknown     | partial       | 1
      """;

  private static void check(String metric, String expected) {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(new AwardsByCountry().spec(), COUNTRIES),
                Drawn.rows(new AwardHistories().spec(), REGIONS))
            .where("metric = '" + metric + "'"),
        COUNTED.spec(),
        expected);
  }

  @Test
  void awards_are_those_of_countries_regions_and_europe_complete_where_the_lists_are() {
    check(
        "awards",
        """
        period    | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
        2018-2019 | DE           | DE         | true        | 3       |                | m
        2018-2019 | DE           | DE2        | true        | 2       |                | m
        2018-2019 | DE           | DE3        | true        | 1       |                | m
        2018-2019 | DE           | DE4        | true        | 0       |                | m
        2018-2019 | EE           | EE         | true        | 1       |                | m
        2018-2019 | EUR          | EUR        | true        | 4       |                | m
        2018-2019 | MT           | MT         | true        | 0       |                | m
        2019-2020 | EE           | EE         | false       | 2       |                | m
        2019-2020 | EE           | EE00A      | true        | 1       |                | m
        2019-2020 | EUR          | EUR        | false       | 2       |                | m
        """);
  }

  @Test
  void a_list_that_leaves_schools_unplaced_is_complete_for_no_region() {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(new AwardsByCountry().spec(), COUNTRIES),
                Drawn.rows(
                    new AwardHistories().spec(),
                    """
                    edition   | country_code | region_code | list_coverage | awards_counted
                    2018-2019 | DE           | DE2         | complete      | 2
                    2018-2019 | DE           | unknown     | complete      | 1
                    """))
            .where("place_code = 'DE2'"),
        COUNTED.spec(),
        """
        metric            | period      | country_code | place_code | is_complete | counted
        awards            | 2018-2019   | DE           | DE2        | false       | 2
        awards_cumulative | ..2018-2019 | DE           | DE2        | false       | 2
        awards_cumulative | ..2019-2020 | DE           | DE2        | false       | 2
        """);
  }

  @Test
  void awards_up_to_an_edition_are_complete_where_each_edition_is() {
    check(
        "awards_cumulative",
        """
        period      | country_code | place_code | is_complete | counted
        ..2018-2019 | DE           | DE         | true        | 3
        ..2018-2019 | DE           | DE2        | true        | 2
        ..2018-2019 | DE           | DE3        | true        | 1
        ..2018-2019 | DE           | DE4        | true        | 0
        ..2018-2019 | EE           | EE         | true        | 1
        ..2018-2019 | EUR          | EUR        | true        | 4
        ..2018-2019 | MT           | MT         | true        | 0
        ..2019-2020 | DE           | DE         | false       | 3
        ..2019-2020 | DE           | DE2        | false       | 2
        ..2019-2020 | DE           | DE3        | false       | 1
        ..2019-2020 | DE           | DE4        | false       | 0
        ..2019-2020 | EE           | EE         | false       | 3
        ..2019-2020 | EE           | EE00A      | false       | 1
        ..2019-2020 | EUR          | EUR        | false       | 6
        ..2019-2020 | MT           | MT         | false       | 0
        """);
  }

  @Test
  void an_edition_in_which_a_country_could_have_no_award_is_missing_in_no_sum() {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(
                    new AwardsByCountry().spec(),
                    """
                    edition   | country_code | list_coverage | awards_counted | awards_counted_flag
                    2018-2019 | GB           | complete      | 3              |
                    2018-2019 | ME           | none          |                | m
                    2019-2020 | GB           | none          |                | m
                    2019-2020 | ME           | complete      | 1              |
                    2020-2021 | GB           | none          |                | m
                    2020-2021 | ME           | partial       | 2              |
                    """),
                Drawn.rows(new AwardHistories().spec(), "edition | country_code\n"))
            .where("metric = 'awards_cumulative'"),
        COUNTED.spec(),
        """
        period      | country_code | place_code | is_complete | counted
        ..2018-2019 | EUR          | EUR        | true        | 3
        ..2018-2019 | GB           | GB         | true        | 3
        ..2019-2020 | EUR          | EUR        | true        | 4
        ..2019-2020 | GB           | GB         | true        | 3
        ..2019-2020 | ME           | ME         | true        | 1
        ..2020-2021 | EUR          | EUR        | false       | 6
        ..2020-2021 | GB           | GB         | true        | 3
        ..2020-2021 | ME           | ME         | false       | 3
        """);
  }

  @Test
  void ranks_need_the_list_of_every_country() {
    check(
        "country_rank",
        """
        period    | country_code | place_code | is_complete | counted
        2018-2019 | DE           | DE         | true        | 1
        2018-2019 | EE           | EE         | true        | 2
        2018-2019 | MT           | MT         | true        | 3
        """);
  }

  @Test
  void countries_and_regions_with_awards_are_complete_where_the_lists_are() {
    check(
        "countries_with_awards",
        """
        period    | country_code | place_code | is_complete | counted
        2018-2019 | EUR          | EUR        | true        | 2
        2019-2020 | EUR          | EUR        | false       | 1
        """);
    check(
        "regions_with_awards",
        """
        period    | country_code | place_code | is_complete | counted
        2018-2019 | DE           | DE         | true        | 2
        2019-2020 | EE           | EE         | false       | 1
        """);
  }

  @Test
  void countries_that_could_have_awards_take_part_in_the_edition_and_its_first_year() {
    check(
        "member_countries",
        """
        period    | country_code | place_code | is_complete | counted
        2018      | EUR          | EUR        | true        | 3
        2018-2019 | EUR          | EUR        | true        | 3
        2019      | EUR          | EUR        | true        | 3
        2019-2020 | EUR          | EUR        | true        | 3
        """);
  }
}
