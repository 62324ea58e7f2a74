package sello.transforms;

import org.junit.jupiter.api.Test;

final class AwardRateLimitsByRegionTest {
  private static final AwardRateLimitsByRegion TABLE = new AwardRateLimitsByRegion();

  @Test
  void regions_are_compared_within_their_country_and_the_unknown_one_takes_no_part() {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(
                new ApplicationStagesByRegion().spec(),
                """
                edition   | country_code | region_code | region_name    | awarded_schools | awarded_schools_flag | registered_schools
                2020-2021 | ES           | ES11        | Galicia        | 20              |                      | 100
                2020-2021 | ES           | ES61        | Andalucía      | 60              |                      | 100
                2020-2021 | ES           | ES63        | Ceuta          | 4               |                      | 10
                2020-2021 | ES           | unknown     | Unknown region | 7               |                      | 9
                2020-2021 | PT           | PT11        | Norte          | 50              |                      | 100
                2020-2021 | PT           | PT30        | Madeira        | 50              |                      | 100
                2021-2022 | ES           | ES11        | Galicia        | 0               | p                    | 100
                2021-2022 | ES           | ES61        | Andalucía      | 0               | p                    | 100
                """)),
        TABLE.spec(),
        """
        edition   | country_code | region_code | region_name    | verdict    | awarded_schools | awarded_share | awarded_share_flag | whole_share | whole_share_flag | limit_95_low | limit_95_high | limit_99_8_low | limit_99_8_high | limit_99_8_high_flag | phi_flag | units_compared | units_judged | units_outside_95
        2020-2021 | ES           | ES11        | Galicia        | below_99_8 | 20              | 0.2000        |                    | 0.4000      |                  | 0.3040       | 0.4960        | 0.2486         | 0.5514          |                      |          | 3              | 2            | 2
        2020-2021 | ES           | ES61        | Andalucía      | above_99_8 | 60              | 0.6000        |                    | 0.4000      |                  | 0.3040       | 0.4960        | 0.2486         | 0.5514          |                      |          | 3              | 2            | 2
        2020-2021 | ES           | ES63        | Ceuta          | too_small  | 4               | 0.4000        | u                  | 0.4000      |                  | 0.0964       | 0.7036        | 0.0000         | 0.8787          |                      |          | 3              | 2            | 2
        2020-2021 | ES           | unknown     | Unknown region |            | 7               |               | m                  |             | m                |              |               |                |                 | m                    | m        | 3              | 2            | 2
        2020-2021 | PT           | PT11        | Norte          | inside     | 50              | 0.5000        |                    | 0.5000      |                  | 0.4020       | 0.5980        | 0.3455         | 0.6545          |                      |          | 2              | 2            | 0
        2020-2021 | PT           | PT30        | Madeira        | inside     | 50              | 0.5000        |                    | 0.5000      |                  | 0.4020       | 0.5980        | 0.3455         | 0.6545          |                      |          | 2              | 2            | 0
        2021-2022 | ES           | ES11        | Galicia        | too_small  | 0               | 0.0000        | p                  | 0.0000      | p                | 0.0000       | 0.0000        | 0.0000         | 0.0000          | p                    | m        | 2              | 0            | 0
        2021-2022 | ES           | ES61        | Andalucía      | too_small  | 0               | 0.0000        | p                  | 0.0000      | p                | 0.0000       | 0.0000        | 0.0000         | 0.0000          | p                    | m        | 2              | 0            | 0
        """);
  }
}
