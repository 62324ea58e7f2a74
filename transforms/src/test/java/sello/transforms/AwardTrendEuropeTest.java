package sello.transforms;

import org.junit.jupiter.api.Test;

final class AwardTrendEuropeTest {
  private static final AwardTrendEurope TREND = new AwardTrendEurope();

  private static void check(String editions, String awards, String expected) {
    Drawn.check(
        TREND.compute(
            Drawn.rows(new Editions().spec(), editions),
            Drawn.rows(new AwardsByEdition().spec(), awards)),
        TREND.spec(),
        expected);
  }

  /** 1212 to 1004: -0.1716171617 (-0.2380848006, -0.0993510468); 20 to 31: 0.55. */
  @Test
  void nothing_is_worked_out_over_a_break_or_an_edition_not_held_and_a_span_from_a_break_says_so() {
    check(
        """
        edition   | first_year | is_held | is_break
        2018-2019 | 2018       | yes     | no
        2019-2020 | 2019       | yes     | no
        2020-2021 | 2020       | yes     | no
        2021-2022 | 2021       | yes     | no
        2022-2023 | 2022       | no      | no
        2023-2024 | 2023       | yes     | yes
        2024-2025 | 2024       | yes     | no
        2025-2026 | 2025       | yes     | no
        """,
        """
        edition   | awards_published | awards_published_flag
        2018-2019 | 1212             |
        2019-2020 | 1004             |
        2020-2021 | 0                |
        2021-2022 | 20               | e
        2022-2023 |                  | m
        2023-2024 | 20               | b
        2024-2025 |                  | :
        2025-2026 | 31               | p
        """,
        """
        edition   | segment_year | awards_known | awards_known_flag | awards_change | awards_change_flag | awards_growth       | awards_growth_flag | awards_change_two_editions | awards_change_two_editions_flag | awards_growth_two_editions | awards_growth_two_editions_flag
        2018-2019 | 2018         | 1212         |                   |               | m                  |                     | m                  |                            | m                               |                            | m
        2019-2020 | 2018         | 1004         |                   | -208          |                    | -0.17161716171617158 |                    |                            | m                               |                            | m
        2020-2021 | 2018         | 0            |                   | -1004         |                    | -1                  | u                  | -1212                      |                                 | -1                         | u
        2021-2022 | 2018         | 20           | e                 | 20            | e                  |                     | m                  | -984                       | e                               | -0.9800796812749004        | e
        2022-2023 | 2018         |              | m                 |               | m                  |                     | m                  |                            | m                               |                            | m
        2023-2024 | 2023         | 20           | b                 |               | m                  |                     | m                  |                            | bm                              |                            | bm
        2024-2025 | 2023         |              | :                 |               | :                  |                     | :                  |                            | m                               |                            | m
        2025-2026 | 2023         | 31           | p                 |               | :                  |                     | :                  | 11                         | bp                              | 0.55                       | bp
        """);
  }

  /** The known answer of the method: 1.5 (0.5, 22). */
  @Test
  void the_slope_is_that_of_theil_and_sen_over_the_segment() {
    check(
        """
        edition   | first_year | is_held | is_break
        2014-2015 | 2014       | yes     | no
        2015-2016 | 2015       | yes     | yes
        2016-2017 | 2016       | yes     | no
        2017-2018 | 2017       | yes     | no
        2018-2019 | 2018       | yes     | no
        2019-2020 | 2019       | yes     | no
        2020-2021 | 2020       | yes     | no
        2021-2022 | 2021       | yes     | no
        """,
        """
        edition   | awards_published
        2014-2015 | 900
        2015-2016 | 10
        2016-2017 | 12
        2017-2018 | 11
        2018-2019 | 15
        2019-2020 | 14
        2020-2021 | 100
        2021-2022 | 18
        """,
        """
        edition   | segment_year | awards_slope_per_year | awards_slope_per_year_low | awards_slope_per_year_high | awards_slope_per_year_flag
        2014-2015 | 2014         |                       |                           |                            | m
        2015-2016 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2016-2017 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2017-2018 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2018-2019 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2019-2020 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2020-2021 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        2021-2022 | 2015         | 1.5                   | 0.5                       | 22                         | bp
        """);
  }
}
