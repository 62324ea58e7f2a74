package sello.transforms;

import org.junit.jupiter.api.Test;

final class CriterionProfileByRegionTest {
  @Test
  void regions_and_the_unknown_one_add_up_to_their_country_and_are_missing_where_it_is() {
    Drawn.check(
        CriterionWorld.byRegion(
            CriterionWorld.scores(
                """
                edition   | country_code | region_code | school_id | area_code | score
                2019-2020 | ES           | ES61        | 1         | tools     | 6
                2019-2020 | ES           | ES61        | 2         | tools     | 10
                2019-2020 | ES           |             | 3         | tools     | 5
                2019-2020 | ES           | ES6         | 4         | tools     | 7
                2021-2022 | ES           | ES62        | 1         | model     | 8.5
                2022-2023 | ME           |             | 1         | model     | 3
                2019-2020 | PT           |             | 1         | tools     | 7
                2021-2022 | PT           |             | 1         | model     | 8.5
                2022-2023 | PT           |             | 1         | model     | 3
                """)),
        new CriterionProfileByRegion().spec(),
        """
        edition   | country_code | region_code | area_code | region_name    | area_name        | assessed_schools | assessed_schools_flag | mean_score | mean_score_flag | leader_schools | leader_share | leader_share_flag | europe_mean_score | standardised_difference_flag
        2018-2019 | ES           | ES61        | tools     | Andalucía      | Digital tools    |                  | :                     |            | :               |                |              | :                 |                   | :
        2018-2019 | ES           | ES62        | tools     | Murcia         | Digital tools    |                  | :                     |            | :               |                |              | :                 |                   | :
        2018-2019 | ES           | unknown     | tools     | Region unknown | Digital tools    |                  | :                     |            | :               |                |              | :                 |                   | :
        2018-2019 | ME           | unknown     | tools     | Region unknown | Digital tools    |                  | m                     |            | m               |                |              | m                 |                   | m
        2019-2020 | ES           | ES61        | tools     | Andalucía      | Digital tools    | 2                |                       | 8          | u               | 1              | 0.5000       | u                 | 7                 | u
        2019-2020 | ES           | ES62        | tools     | Murcia         | Digital tools    | 0                |                       |            | m               | 0              |              | m                 | 7                 | m
        2019-2020 | ES           | unknown     | tools     | Region unknown | Digital tools    | 2                |                       | 6          | u               | 0              | 0.0000       | u                 | 7                 | u
        2019-2020 | ME           | unknown     | tools     | Region unknown | Digital tools    |                  | m                     |            | m               |                |              | m                 | 7                 | m
        2021-2022 | ES           | ES61        | model     | Andalucía      | Model for others | 0                | b                     |            | m               | 0              |              | m                 | 8.5               | m
        2021-2022 | ES           | ES62        | model     | Murcia         | Model for others | 1                | b                     | 8.5        | bu              | 1              | 1.0000       | bu                | 8.5               | m
        2021-2022 | ES           | unknown     | model     | Region unknown | Model for others | 0                | b                     |            | m               | 0              |              | m                 | 8.5               | m
        2021-2022 | ME           | unknown     | model     | Region unknown | Model for others |                  | m                     |            | m               |                |              | m                 | 8.5               | m
        2022-2023 | ES           | ES61        | model     | Andalucía      | Model for others |                  | :                     |            | :               |                |              | :                 | 3                 | :
        2022-2023 | ES           | ES62        | model     | Murcia         | Model for others |                  | :                     |            | :               |                |              | :                 | 3                 | :
        2022-2023 | ES           | unknown     | model     | Region unknown | Model for others |                  | :                     |            | :               |                |              | :                 | 3                 | :
        2022-2023 | ME           | unknown     | model     | Region unknown | Model for others | 1                | p                     | 3          | pu              | 0              | 0.0000       | pu                | 3                 | m
        """);
  }
}
