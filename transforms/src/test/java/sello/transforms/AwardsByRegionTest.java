package sello.transforms;

import org.junit.jupiter.api.Test;

final class AwardsByRegionTest {
  private static final AwardsByRegion TABLE = new AwardsByRegion();
  private static final String NO_FIGURES =
      """
      figure_id | metric | period_kind
      """;
  private static final String NO_COUNTRY =
      """
      edition | country_code
      """;

  private static void check(String histories, String figures, String countries, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new AwardHistories().spec(), histories),
            Drawn.rows(new PublishedFigures().spec(), figures),
            Drawn.rows(new AwardsByCountry().spec(), countries)),
        TABLE.spec(),
        expected);
  }

  /** 81/263: 0.3080 (0.2553, 0.3662); 15/148: 0.1014 (0.0624, 0.1605), Newcombe 1998. */
  @Test
  void the_shares_are_of_the_awards_of_the_country_and_of_europe_with_their_wilson_intervals() {
    check(
        """
        edition   | country_code | region_code | country_name | region_name    | first_year | is_break | takes_part | list_coverage | awards_counted | first_awards | renewals | returns
        2018-2019 | ES           | ES61        | Spain        | Andalucía      | 2018       | no       | yes        | complete      | 81             | 80           | 1        | 0
        2018-2019 | ES           | unknown     | Spain        | Region unknown | 2018       | no       | yes        | complete      | 182            | 180          | 0        | 2
        2019-2020 | ES           | ES61        | Spain        | Andalucía      | 2019       | yes      | yes        | complete      | 15             | 9            | 4        | 2
        2019-2020 | ES           | unknown     | Spain        | Region unknown | 2019       | yes      | yes        | complete      | 0              | 0            | 0        | 0
        """,
        NO_FIGURES,
        """
        edition   | country_code | awards_published | awards_counted | list_coverage | awards_basis | awards_published_flag | awards_published_europe | awards_published_europe_flag
        2018-2019 | ES           |                  | 263            | complete      | counted      | :                     |                         | :
        2019-2020 | ES           | 15               | 15             | complete      | published    |                       | 148                     | be
        """,
        """
        edition   | country_code | region_code | country_name | region_name    | list_coverage | awards_basis | awards_published_flag | awards_counted | awards_counted_flag | first_awards | renewals | returns | schools_to_date | schools_to_date_flag | awards | awards_country | share_of_country | share_of_country_low | share_of_country_high | share_of_country_flag | awards_published_europe | awards_published_europe_flag | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2018-2019 | ES           | ES61        | Spain        | Andalucía      | complete      | counted      | :                     | 81             |                     | 80           | 1        | 0       | 80              |                      | 81     | 263            | 0.3080           | 0.2553               | 0.3662                |                       |                         | :                            |                 |                     |                      | :
        2018-2019 | ES           | unknown     | Spain        | Region unknown | complete      | counted      | m                     | 182            |                     | 180          | 0        | 2       | 180             |                      | 182    | 263            | 0.6920           | 0.6338               | 0.7447                |                       |                         | :                            |                 |                     |                      | :
        2019-2020 | ES           | ES61        | Spain        | Andalucía      | complete      | counted      | :                     | 15             | bp                  | 9            | 4        | 2       | 89              | bp                   | 15     | 15             | 1.0000           | 0.7961               | 1.0000                | bpu                   | 148                     | be                           | 0.1014          | 0.0624              | 0.1605               | bep
        2019-2020 | ES           | unknown     | Spain        | Region unknown | complete      | counted      | m                     | 0              | bp                  | 0            | 0        | 0       | 180             | bp                   | 0      | 15             | 0.0000           | 0.0000               | 0.2039                | bpu                   | 148                     | be                           | 0.0000          | 0.0000              | 0.0253               | bep
        """);
  }

  @Test
  void what_is_published_of_the_region_stands_beside_the_count_and_goes_before_it() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | list_coverage | awards_counted
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | complete      | 7
        2018-2019 | ES           | ES62        | 2018       | no       | yes        | partial       | 3
        2018-2019 | ES           | ES63        | 2018       | no       | yes        | complete      | 4
        2018-2019 | ES           | ES64        | 2018       | no       | yes        | none          |
        2019-2020 | ES           | unknown     | 2019       | no       | yes        | none          |
        """,
        """
        figure_id | metric       | period_kind | period    | edition   | country_code | region_code | region_name | bound | source_kind | value
        F1        | awards       | edition     | 2018-2019 | 2018-2019 | ES           | ES61        | Andalucía   | =     | official    | 8
        F2        | awards       | edition     | 2018-2019 | 2018-2019 | ES           | ES61        | Andalucia   | =     | press       | 9
        F3        | awards       | edition     | 2018-2019 | 2018-2019 | ES           | ES62        | Murcia      | ~     | press       | 5
        F4        | awards       | edition     | 2018-2019 | 2018-2019 | ES           | ES63        | Ceuta       | >     | press       | 2
        F5        | awards       | edition     | 2018-2019 | 2018-2019 | ES           |             | Málaga      | =     | press       | 1
        F6        | applications | edition     | 2018-2019 | 2018-2019 | ES           | ES64        | Melilla     | =     | press       | 6
        """,
        NO_COUNTRY,
        """
        edition   | country_code | region_code | awards_published_bound | awards_published_figures | list_coverage | awards_basis | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | awards | awards_flag | awards_country | awards_country_flag | share_of_country_flag
        2018-2019 | ES           | ES61        | =                      | F1 F2                    | complete      | published    | 8                | 8                    | 9                     |                       | 7              | 8      |             |                | :                   | :
        2018-2019 | ES           | ES62        | ~                      | F3                       | partial       | published    | 5                | 5                    | 5                     | e                     | 3              | 5      | e           |                | :                   | :
        2018-2019 | ES           | ES63        | >                      | F4                       | complete      | counted      |                  | 2                    |                       | :                     | 4              | 4      |             |                | :                   | :
        2018-2019 | ES           | ES64        |                        |                          | none          |              |                  |                      |                       | :                     |                |        | :           |                | :                   | :
        2019-2020 | ES           | unknown     |                        |                          | none          |              |                  |                      |                       | m                     |                |        | :           |                | :                   | :
        """);
  }

  @Test
  void a_rounded_figure_gives_way_to_a_count_only_where_every_award_has_a_region() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | list_coverage | awards_counted
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | complete      | 71
        2018-2019 | ES           | ES62        | 2018       | no       | yes        | complete      | 60
        2018-2019 | ES           | unknown     | 2018       | no       | yes        | complete      | 0
        2019-2020 | ES           | ES61        | 2019       | no       | yes        | complete      | 71
        2019-2020 | ES           | unknown     | 2019       | no       | yes        | complete      | 2
        """,
        """
        figure_id | metric | period_kind | period    | edition   | country_code | region_code | region_name | bound | source_kind | value
        F1        | awards | edition     | 2018-2019 | 2018-2019 | ES           | ES61        | Andalucía   | ~     | press       | 74
        F2        | awards | edition     | 2018-2019 | 2018-2019 | ES           | ES62        | Murcia      | ~     | press       | 74
        F3        | awards | edition     | 2019-2020 | 2019-2020 | ES           | ES61        | Andalucía   | ~     | press       | 74
        """,
        """
        edition   | country_code | awards_published | awards_published_bound | awards_counted | list_coverage | awards_basis
        2018-2019 | ES           | 130              | ~                      | 131            | complete      | counted
        2019-2020 | ES           | 150              | ~                      | 73             | complete      | published
        """,
        """
        edition   | country_code | region_code | awards_basis | awards_published | awards_published_flag | awards | awards_flag | awards_country | awards_country_flag
        2018-2019 | ES           | ES61        | counted      | 74               | e                     | 71     |             | 131            |
        2018-2019 | ES           | ES62        | published    | 74               | e                     | 74     | e           | 131            |
        2018-2019 | ES           | unknown     | counted      |                  | m                     | 0      |             | 131            |
        2019-2020 | ES           | ES61        | published    | 74               | ep                    | 74     | ep          | 150            | ep
        2019-2020 | ES           | unknown     | counted      |                  | m                     | 2      | p           | 150            | ep
        """);
  }

  @Test
  void there_is_no_share_of_nothing_of_less_than_the_part_and_where_no_award_was_possible() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | list_coverage | awards_counted
        2018-2019 | EE           | unknown     | 2018       | no       | yes        | complete      | 0
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | complete      | 7
        2018-2019 | ME           | unknown     | 2018       | no       | no         | none          |
        2019-2020 | EE           | unknown     | 2019       | no       | yes        | none          |
        """,
        NO_FIGURES,
        """
        edition   | country_code | awards_published_bound | awards_published | awards_counted | list_coverage | awards_basis | awards_published_europe
        2018-2019 | EE           |                        |                  | 0              | complete      | counted      | 100
        2018-2019 | ES           | ~                      | 6                |                | none          | published    | 100
        2018-2019 | ME           |                        |                  |                | none          |              | 100
        """,
        """
        edition   | country_code | region_code | awards_counted_flag | schools_to_date_flag | awards | awards_country | awards_country_flag | share_of_country | share_of_country_flag | share_of_europe | share_of_europe_flag
        2018-2019 | EE           | unknown     |                     | :                    | 0      | 0              |                     |                  | m                     | 0.0000          |
        2018-2019 | ES           | ES61        |                     | :                    | 7      | 6              | e                   |                  | :                     | 0.0700          |
        2018-2019 | ME           | unknown     | m                   | m                    |        |                | m                   |                  | m                     |                 | m
        2019-2020 | EE           | unknown     | :                   | :                    |        |                | :                   |                  | :                     |                 | :
        """);
  }
}
