package sello.transforms;

import org.junit.jupiter.api.Test;

final class ParticipationByRegionTest {
  @Test
  void regions_and_the_unknown_one_add_up_to_their_country_and_are_missing_where_it_is() {
    Drawn.check(
        ParticipationWorld.byRegion(
            """
            country_code | school_id | region_code
            ES           | 1         | ES61
            ES           | 2         | ES61
            ES           | 2         |
            ES           | 3         |
            ES           | 4         | ES6
            PT           | 1         |
            """,
            ParticipationWorld.participation(
                """
                country_code | school_id | year | teachers_active | quality_labels
                ES           | 1         | 2018 | 4               | 1
                ES           | 2         | 2018 | 0               | 2
                ES           | 3         | 2018 | 1               |
                ES           | 4         | 2018 | 1               |
                ES           | 5         | 2018 | 1               |
                PT           | 1         | 2019 | 2               | 3
                """)),
        new ParticipationByRegion().spec(),
        """
        year | country_code | region_code | region_name    | registered_schools | registered_schools_flag | active_schools | active_school_share | active_school_share_flag | total_teachers_active | teachers_active_per_school | total_quality_labels | total_quality_labels_flag | schools_reporting_quality_labels | quality_labels_per_1000_schools | quality_labels_per_1000_schools_flag
        2018 | ES           | ES61        | Andalucía      | 2                  |                         | 1              | 0.5000              | u                        | 4                     | 2                          | 3                    |                           | 2                                | 1500                            | u
        2018 | ES           | ES62        | Murcia         | 0                  |                         | 0              |                     | m                        | 0                     |                            | 0                    |                           | 0                                |                                 | m
        2018 | ES           | unknown     | Region unknown | 3                  |                         | 3              | 1.0000              | u                        | 3                     | 1                          |                      | :                         | 0                                |                                 | :
        2018 | ME           | unknown     | Region unknown |                    | m                       |                |                     | m                        |                       |                            |                      | m                         |                                  |                                 | m
        2018 | PT           | unknown     | Region unknown |                    | :                       |                |                     | :                        |                       |                            |                      | :                         |                                  |                                 | :
        2019 | ES           | ES61        | Andalucía      |                    | :                       |                |                     | :                        |                       |                            |                      | :                         |                                  |                                 | :
        2019 | ES           | ES62        | Murcia         |                    | :                       |                |                     | :                        |                       |                            |                      | :                         |                                  |                                 | :
        2019 | ES           | unknown     | Region unknown |                    | :                       |                |                     | :                        |                       |                            |                      | :                         |                                  |                                 | :
        2019 | ME           | unknown     | Region unknown |                    | m                       |                |                     | m                        |                       |                            |                      | m                         |                                  |                                 | m
        2019 | PT           | unknown     | Region unknown | 1                  | p                       | 1              | 1.0000              | pu                       | 2                     | 2                          | 3                    | p                         | 1                                | 3000                            | pu
        """);
  }
}
