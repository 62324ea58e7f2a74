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
                edition   | country_code | country_name | awards_published | awards_published_flag | awards_counted | list_coverage
                2023-2024 | DE           | Germany      | 5                | b                     | 9              | complete
                2024-2025 | DE           | Germany      |                  | :                     | 10             | complete
                2023-2024 | EE           | Estonia      | 7                | b                     |                | none
                2024-2025 | EE           | Estonia      |                  | :                     | 3              | partial
                2023-2024 | ES           | Spain        | 100              | b                     |                | none
                2024-2025 | ES           | Spain        | 150              | ep                    |                | none
                2023-2024 | XX           | Later        |                  | m                     |                | none
                2024-2025 | XX           | Later        | 4                | p                     |                | none
                """)),
        TREND.spec(),
        """
        edition   | country_code | country_name | segment_year | awards_known | awards_known_flag | awards_change | awards_change_flag | awards_growth | awards_growth_flag
        2023-2024 | DE           | Germany      | 2023         | 5            | b                 |               | bm                 |               | bm
        2023-2024 | EE           | Estonia      | 2023         | 7            | b                 |               | bm                 |               | bm
        2023-2024 | ES           | Spain        | 2023         | 100          | b                 |               | bm                 |               | bm
        2023-2024 | XX           | Later        | 2023         |              | m                 |               | m                  |               | m
        2024-2025 | DE           | Germany      | 2023         | 10           | p                 | 5             | p                  | 1             | pu
        2024-2025 | EE           | Estonia      | 2023         |              | :                 |               | :                  |               | :
        2024-2025 | ES           | Spain        | 2023         | 150          | ep                | 50            | ep                 | 0.5           | ep
        2024-2025 | XX           | Later        | 2023         | 4            | p                 |               | :                  |               | :
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
