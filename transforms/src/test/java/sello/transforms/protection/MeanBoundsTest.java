package sello.transforms.protection;

import org.junit.jupiter.api.Test;
import sello.catalog.Spec;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;
import sello.transforms.SessionThresholds;

final class MeanBoundsTest {
  private static final Spec PROFILE =
      Pipeline.PLAN.node("criterion_profile_by_country").table().spec();

  /**
   * Nine scores that sum up to 13 hold one of 8 or more at most; three that sum up to 16 may hold
   * two. Of three that sum up to 28 at least two lead, of nine with 87 at least eight.
   */
  @Test
  void where_a_mean_rules_out_numbers_of_leaders_that_are_secret_it_is_withheld_with_its_schools() {
    Drawn.check(
        new TableCells(PROFILE, SessionThresholds.inForce())
            .of(
                Drawn.rows(
                    PROFILE,
                    """
                    edition   | country_code | area_code | assessed_schools | mean_score         | leader_schools
                    2023-2024 | AT           | one       | 9                | 1.4444444444444444 | 1
                    2023-2024 | BE           | one       | 3                | 5.333333333333333  | 1
                    2023-2024 | CY           | one       | 3                | 5                  | 1
                    2023-2024 | DE           | one       | 9                | 1.4444444444444444 | 0
                    2023-2024 | ES           | one       | 3                | 9.333333333333334  | 2
                    2023-2024 | FI           | one       | 9                | 9.666666666666666  | 8
                    2023-2024 | FR           | one       | 40               | 7.1                | 12
                    """))
            .where("quantity = 'assessed_schools'"),
        FamilyCells.spec("criterion"),
        """
        country_code | is_sum_of_few | cell_count
        AT           | true          | 9
        BE           | false         | 3
        CY           | true          | 3
        DE           | false         | 9
        ES           | true          | 3
        FI           | true          | 9
        FR           | false         | 40
        """);
  }
}
