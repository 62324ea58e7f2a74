package sello.transforms;

import org.junit.jupiter.api.Test;

final class AwardTrendByRegionTest {
  private static final AwardTrendByRegion TREND = new AwardTrendByRegion();

  @Test
  void a_region_is_compared_with_itself_on_complete_lists_and_never_over_a_break_or_a_gap() {
    Drawn.check(
        TREND.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break
                2020-2021 | 2020       | yes     | no
                2021-2022 | 2021       | yes     | no
                2022-2023 | 2022       | no      | no
                2023-2024 | 2023       | yes     | yes
                2024-2025 | 2024       | yes     | no
                """),
            Drawn.rows(
                new AwardsByRegion().spec(),
                """
                edition   | country_code | region_code | region_name | list_coverage | awards_counted | awards_counted_flag | awards_published
                2020-2021 | ES           | ES61        | Andalucía   | complete      | 100            |                     | 99
                2021-2022 | ES           | ES61        | Andalucía   | complete      | 150            |                     |
                2022-2023 | ES           | ES61        | Andalucía   | none          |                | m                   |
                2023-2024 | ES           | ES61        | Andalucía   | complete      | 5              | b                   |
                2024-2025 | ES           | ES61        | Andalucía   | complete      | 10             | p                   |
                2020-2021 | ES           | ES62        | Murcia      | complete      | 1              |                     |
                2021-2022 | ES           | ES62        | Murcia      | partial       | 2              |                     |
                2022-2023 | ES           | ES62        | Murcia      | none          |                | m                   |
                2023-2024 | ES           | ES62        | Murcia      | none          |                | :                   |
                2024-2025 | ES           | ES62        | Murcia      | complete      | 3              | p                   |
                2020-2021 | ES           | unknown     |             | complete      | 7              |                     |
                2021-2022 | ES           | unknown     |             | complete      | 7              |                     |
                """)),
        TREND.spec(),
        """
        edition   | country_code | region_code | region_name | segment_year | awards_known | awards_known_flag | awards_change | awards_change_flag | awards_growth | awards_growth_flag | awards_change_two_editions | awards_change_two_editions_flag | awards_slope_per_year_flag
        2020-2021 | ES           | ES61        | Andalucía   | 2020         | 100          |                   |               | m                  |               | m                  |                            | m                               | m
        2020-2021 | ES           | ES62        | Murcia      | 2020         | 1            |                   |               | m                  |               | m                  |                            | m                               | m
        2021-2022 | ES           | ES61        | Andalucía   | 2020         | 150          |                   | 50            |                    | 0.5           |                    |                            | m                               | m
        2021-2022 | ES           | ES62        | Murcia      | 2020         |              | :                 |               | :                  |               | :                  |                            | m                               | m
        2022-2023 | ES           | ES61        | Andalucía   | 2020         |              | m                 |               | m                  |               | m                  |                            | m                               | m
        2022-2023 | ES           | ES62        | Murcia      | 2020         |              | m                 |               | m                  |               | m                  |                            | m                               | m
        2023-2024 | ES           | ES61        | Andalucía   | 2023         | 5            | b                 |               | m                  |               | m                  |                            | bm                              | m
        2023-2024 | ES           | ES62        | Murcia      | 2023         |              | :                 |               | m                  |               | m                  |                            | bm                              | m
        2024-2025 | ES           | ES61        | Andalucía   | 2023         | 10           | p                 | 5             | bp                 | 1             | bpu                |                            | m                               | m
        2024-2025 | ES           | ES62        | Murcia      | 2023         | 3            | bp                |               | :                  |               | :                  |                            | m                               | m
        """);
  }
}
