package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.transforms.protection.Protected;

final class EuropeDifferenceTest {
  private static final Protected PROFILE = new Protected(new CriterionProfileByCountry());

  /** ME was no member, which is no secret; that PT has one school, too few for a difference, is. */
  @Test
  void where_europe_is_withheld_the_difference_of_a_country_that_was_no_member_is_none() {
    Drawn.check(
        PROFILE.compute(
            Drawn.rows(
                PROFILE.spec(),
                """
                edition   | country_code | area_code | assessed_schools | assessed_schools_flag | score_sum | score_sum_flag | mean_score | mean_score_flag | europe_mean_score | standardised_difference | standardised_difference_flag
                2020-2021 | ES           | model     | 10               |                       | 70        |                | 7          |                 | 6                 | 0.5                     |
                2020-2021 | ME           | model     |                  | m                     |           | m              |            | m               | 6                 |                         | m
                2020-2021 | PT           | model     | 1                |                       | 7         |                | 7          | u               | 6                 |                         | m
                """),
            Drawn.rows(
                Pipeline.PLAN.node("disclosure_cells").table().spec(),
                """
                family   | quantity         | cell_period | slice | country_code | cell_region | cell_status
                criteria | assessed_schools | 2020-2021   | model | EUR          | whole       | secondary
                criteria | assessed_schools | 2020-2021   | model | PT           | whole       | primary
                """)),
        PROFILE.spec(),
        """
        edition   | country_code | area_code | assessed_schools | assessed_schools_flag | mean_score | mean_score_flag | europe_mean_score | europe_mean_score_flag | standardised_difference | standardised_difference_flag
        2020-2021 | ES           | model     | 10               |                       | 7          |                 |                   | C                      |                         | C
        2020-2021 | ME           | model     |                  | m                     |            | m               |                   | C                      |                         | m
        2020-2021 | PT           | model     |                  | C                     |            | C               |                   | C                      |                         | C
        """);
  }
}
