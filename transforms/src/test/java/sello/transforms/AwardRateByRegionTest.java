package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.EducationCounts;

final class AwardRateByRegionTest {
  private static final AwardRateByRegion TABLE = new AwardRateByRegion();

  private static void check(String awards, String stages, String counts, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new AwardsByRegion().spec(), awards),
            Drawn.rows(new ApplicationStagesByRegion().spec(), stages),
            Drawn.rows(new EducationCounts().spec(), counts)),
        TABLE.spec(),
        expected);
  }

  @Test
  void awards_are_set_in_relation_to_three_sizes_and_may_be_more_where_some_have_no_region() {
    check(
        """
        edition   | country_code | region_code | region_name    | list_coverage | awards_basis | awards_published | awards_counted | awards | awards_flag
        2020-2021 | ES           | ES11        | Galicia        | complete      | counted      |                  | 8              | 8      | b
        2020-2021 | ES           | ES61        | Andalucía      | complete      | counted      |                  | 20             | 20     | b
        2020-2021 | ES           | ES63        | Ceuta          | complete      | counted      |                  | 0              | 0      | b
        2020-2021 | ES           | unknown     | Region unknown | complete      | counted      |                  | 0              | 0      | b
        2020-2021 | PT           | PT11        | Norte          | partial       |              |                  | 7              |        | :
        2020-2021 | PT           | PT20        | Açores         | partial       | published    | 30               | 7              | 30     | b
        2020-2021 | PT           | PT30        | Madeira        | complete      | counted      |                  | 12             | 12     | b
        2020-2021 | PT           | unknown     | Region unknown | partial       |              |                  | 3              |        | :
        """,
        """
        edition   | country_code | region_code | registered_schools | eligible_schools
        2020-2021 | ES           | ES11        | 100                | 50
        2020-2021 | ES           | ES61        | 400                | 100
        2020-2021 | ES           | ES63        | 0                  | 0
        2020-2021 | ES           | unknown     | 9                  | 9
        2020-2021 | PT           | PT11        | 100                | 50
        2020-2021 | PT           | PT20        | 100                |
        2020-2021 | PT           | PT30        | 100                |
        """,
        """
        source_file | source_line | year | measure | geo  | country_code | region_code | isced_level | is_aggregate | value
        x           | 2           | 2020 | schools | ES11 | ES           | ES11        | ED02-3      | yes          | 1000
        x           | 3           | 2019 | schools | ES61 | ES           | ES61        | ED02-3      | yes          | 4000
        x           | 4           | 2020 | schools | ES   | ES           |             | ED02-3      | yes          | 9000
        """,
        """
        edition   | country_code | region_code | region_name    | region_schools_year | awards | awards_flag | registered_schools | awards_per_1000_registered_schools | awards_per_1000_registered_schools_flag | eligible_schools | awards_per_1000_eligible_schools | awards_per_1000_eligible_schools_flag | schools_in_region | schools_in_region_flag | awards_per_1000_schools | awards_per_1000_schools_flag
        2020-2021 | ES           | ES11        | Galicia        | 2020                | 8      | b           | 100                | 80                                 | bu                                      | 50               | 160                              | bu                                    | 1000              |                        | 8                       | bu
        2020-2021 | ES           | ES61        | Andalucía      | 2019                | 20     | b           | 400                | 50                                 | b                                       | 100              | 200                              | b                                     | 4000              | e                      | 5                       | be
        2020-2021 | ES           | ES63        | Ceuta          |                     | 0      | b           | 0                  |                                    | m                                       | 0                |                                  | m                                     |                   | :                      |                         | :
        2020-2021 | ES           | unknown     | Region unknown |                     | 0      | b           | 9                  |                                    | m                                       | 9                |                                  | m                                     |                   | :                      |                         | m
        2020-2021 | PT           | PT11        | Norte          |                     |        | :           | 100                |                                    | :                                       | 50               |                                  | :                                     |                   | :                      |                         | :
        2020-2021 | PT           | PT20        | Açores         |                     | 30     | b           | 100                | 300                                | b                                       |                  |                                  | :                                     |                   | :                      |                         | :
        2020-2021 | PT           | PT30        | Madeira        |                     | 12     | be          | 100                | 120                                | be                                      |                  |                                  | :                                     |                   | :                      |                         | :
        2020-2021 | PT           | unknown     | Region unknown |                     |        | :           |                    |                                    | m                                       |                  |                                  | m                                     |                   | :                      |                         | m
        """);
  }

  @Test
  void the_region_unknown_has_m_also_where_its_schools_are_withheld() {
    check(
        """
        edition   | country_code | region_code | list_coverage | awards_basis | awards_counted | awards | awards_flag
        2020-2021 | ES           | ES11        | complete      | counted      | 20             | 20     |
        2020-2021 | ES           | unknown     | complete      | counted      | 2              | 2      |
        """,
        """
        edition   | country_code | region_code | registered_schools | eligible_schools | eligible_schools_flag
        2020-2021 | ES           | ES11        | 400                |                  | C
        2020-2021 | ES           | unknown     | 9                  |                  | C
        """,
        "source_file | source_line | year | measure | geo | value\n",
        """
        region_code | eligible_schools_flag | awards_per_1000_eligible_schools_flag
        ES11        | C                     | C
        unknown     | C                     | m
        """);
  }
}
