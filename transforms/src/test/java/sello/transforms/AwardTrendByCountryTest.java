package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class AwardTrendByCountryTest {
  private static final AwardTrendByCountry TREND = new AwardTrendByCountry();

  /** 100 to 150: 0.5 (0.1646665766, 0.9318833777); 5 to 10: 1, of low reliability. */
  @Test
  void a_country_is_compared_with_itself_only_and_a_partial_list_is_no_figure() {
    Drawn.check(
        TREND.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break
                2023-2024 | 2023       | yes     | yes
                2024-2025 | 2024       | yes     | no
                """),
            Drawn.rows(
                new AwardsByCountry().spec(),
                """
                edition   | country_code | country_name | awards_published | awards_published_flag | awards_counted | list_coverage | awards_basis
                2023-2024 | DE           | Germany      | 5                | b                     | 9              | complete      | published
                2024-2025 | DE           | Germany      |                  | :                     | 10             | complete      | counted
                2023-2024 | EE           | Estonia      | 7                | b                     |                | none          | published
                2024-2025 | EE           | Estonia      |                  | :                     | 3              | partial       |
                2023-2024 | ES           | Spain        | 100              | b                     |                | none          | published
                2024-2025 | ES           | Spain        | 150              | ep                    |                | none          | published
                2023-2024 | XX           | Later        |                  | m                     |                | none          |
                2024-2025 | XX           | Later        | 4                | p                     |                | none          | published
                """)),
        TREND.spec(),
        """
        edition   | country_code | country_name | segment_year | awards_known | awards_known_flag | awards_change | awards_change_flag | awards_growth | awards_growth_flag
        2023-2024 | DE           | Germany      | 2023         | 5            | b                 |               | m                  |               | m
        2023-2024 | EE           | Estonia      | 2023         | 7            | b                 |               | m                  |               | m
        2023-2024 | ES           | Spain        | 2023         | 100          | b                 |               | m                  |               | m
        2023-2024 | XX           | Later        | 2023         |              | m                 |               | m                  |               | m
        2024-2025 | DE           | Germany      | 2023         | 10           | p                 | 5             | bp                 | 1             | bpu
        2024-2025 | EE           | Estonia      | 2023         |              | :                 |               | :                  |               | :
        2024-2025 | ES           | Spain        | 2023         | 150          | ep                | 50            | bep                | 0.5           | bep
        2024-2025 | XX           | Later        | 2023         | 4            | p                 |               | m                  |               | m
        """);
  }

  /** ES could have a figure in 2021, ME from 2023, XK from 2024. */
  @Test
  void a_change_cannot_be_where_an_end_cannot_and_is_broken_only_between_two_that_can() {
    Drawn.check(
        TREND.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break
                2021-2022 | 2021       | yes     | no
                2022-2023 | 2022       | no      | no
                2023-2024 | 2023       | yes     | yes
                2024-2025 | 2024       | yes     | no
                2025-2026 | 2025       | yes     | no
                """),
            Drawn.rows(
                new AwardsByCountry().spec(),
                """
                edition   | country_code | awards_published | awards_published_flag
                2021-2022 | ES           | 8                |
                2022-2023 | ES           |                  | m
                2023-2024 | ES           | 20               | b
                2024-2025 | ES           | 30               |
                2025-2026 | ES           | 40               | p
                2021-2022 | ME           |                  | m
                2022-2023 | ME           |                  | m
                2023-2024 | ME           | 20               | b
                2024-2025 | ME           |                  | :
                2025-2026 | ME           | 10               | p
                2021-2022 | XK           |                  | m
                2022-2023 | XK           |                  | m
                2023-2024 | XK           |                  | m
                2024-2025 | XK           | 5                |
                2025-2026 | XK           | 6                | p
                """)),
        TREND.spec(),
        """
        edition   | country_code | awards_change | awards_change_flag | awards_growth_flag | awards_change_two_editions | awards_change_two_editions_flag | awards_growth_two_editions_flag
        2021-2022 | ES           |               | m                  | m                  |                            | m                               | m
        2021-2022 | ME           |               | m                  | m                  |                            | m                               | m
        2021-2022 | XK           |               | m                  | m                  |                            | m                               | m
        2022-2023 | ES           |               | m                  | m                  |                            | m                               | m
        2022-2023 | ME           |               | m                  | m                  |                            | m                               | m
        2022-2023 | XK           |               | m                  | m                  |                            | m                               | m
        2023-2024 | ES           |               | m                  | m                  |                            | bm                              | bm
        2023-2024 | ME           |               | m                  | m                  |                            | m                               | m
        2023-2024 | XK           |               | m                  | m                  |                            | m                               | m
        2024-2025 | ES           | 10            | b                  | b                  |                            | m                               | m
        2024-2025 | ME           |               | :                  | :                  |                            | m                               | m
        2024-2025 | XK           |               | m                  | m                  |                            | m                               | m
        2025-2026 | ES           | 10            | p                  | p                  | 20                         | bp                              | bp
        2025-2026 | ME           |               | :                  | :                  | -10                        | bp                              | bp
        2025-2026 | XK           | 1             | p                  | pu                 |                            | m                               | m
        """);
  }

  /** The series of the slope starts where its first known point stands. */
  @Test
  void a_slope_has_b_where_its_first_edition_is_the_first_after_a_break() {
    StringBuilder editions = new StringBuilder("edition | first_year | is_held | is_break\n");
    StringBuilder awards =
        new StringBuilder("edition | country_code | awards_published | awards_published_flag\n");
    for (int year = 2020; year < 2025; year++) {
      String edition = year + "-" + (year + 1);
      editions.append(edition + " | " + year + " | yes | " + (year == 2020 ? "yes\n" : "no\n"));
      awards.append(edition + " | ES | 20 |\n");
      awards.append(edition + " | XK | " + (year == 2020 ? " | m\n" : "20 |\n"));
    }
    Drawn.check(
        TREND
            .compute(
                Drawn.rows(new Editions().spec(), editions.toString()),
                Drawn.rows(new AwardsByCountry().spec(), awards.toString()))
            .where("edition = '2024-2025'"),
        TREND.spec(),
        """
        country_code | awards_slope_per_year | awards_slope_per_year_flag
        ES           | 0                     | bp
        XK           | 0                     | pu
        """);
  }

  @Test
  void growth_has_limits() {
    Row row =
        TREND
            .compute(
                Drawn.rows(
                    new Editions().spec(),
                    """
                    edition   | first_year | is_held | is_break
                    2018-2019 | 2018       | yes     | no
                    2019-2020 | 2019       | yes     | no
                    """),
                Drawn.rows(
                    new AwardsByCountry().spec(),
                    """
                    edition   | country_code | awards_published
                    2018-2019 | ES           | 100
                    2019-2020 | ES           | 150
                    """))
            .where("edition = '2019-2020'")
            .head();

    assertThat(row.<Double>getAs("awards_growth_low")).isCloseTo(0.1646665766, within(1e-9));
    assertThat(row.<Double>getAs("awards_growth_high")).isCloseTo(0.9318833777, within(1e-9));
  }
}
