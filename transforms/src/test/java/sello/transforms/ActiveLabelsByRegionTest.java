package sello.transforms;

import org.junit.jupiter.api.Test;

final class ActiveLabelsByRegionTest {
  private static final ActiveLabelsByRegion LABELS = new ActiveLabelsByRegion();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | valid_from | valid_to   | is_break
      2018-2019 | 2018       | yes     | 2018-01-01 | 2019-12-31 | no
      2019-2020 | 2019       | yes     | 2019-01-01 | 2020-12-31 | no
      2020-2021 | 2020       | no      |            |            | no
      """;

  private static void check(String histories, String expected) {
    Drawn.check(
        LABELS.compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new AwardHistories().spec(), histories)),
        LABELS.spec(),
        expected);
  }

  @Test
  void the_labels_of_complete_lists_add_up_to_the_country_with_those_that_no_source_places() {
    check(
        """
        edition   | country_code | region_code | country_name | region_name | takes_part | list_coverage | awards_counted | awards_counted_flag | renewals
        2018-2019 | ES           | ES61        | Spain        | Andalucía   | yes        | complete      | 40             |                     | 0
        2018-2019 | ES           | unknown     | Spain        | Unknown     | yes        | complete      | 10             |                     | 0
        2019-2020 | ES           | ES61        | Spain        | Andalucía   | yes        | complete      | 25             | p                   | 3
        2019-2020 | ES           | unknown     | Spain        | Unknown     | yes        | complete      | 12             | p                   | 1
        """,
        """
        year | country_code | region_code | country_name | region_name | active_editions     | active_labels_counted | active_labels_counted_low | active_labels_counted_high | active_labels_counted_flag | new_labels | renewed_labels | renewed_labels_flag | expired_labels | expired_labels_flag | expiring_labels | active_labels_counted_country | active_labels_counted_country_flag | share_of_country | share_of_country_low | share_of_country_high | share_of_country_flag
        2018 | ES           | ES61        | Spain        | Andalucía   | 2018-2019           | 40                    | 40                        | 50                         |                            | 40         | 0              |                     |                | m                   | 0               | 50                            |                                    | 0.8000           | 0.6696               | 0.8876                |
        2018 | ES           | unknown     | Spain        | Unknown     | 2018-2019           | 10                    | 10                        | 10                         |                            | 10         | 0              |                     |                | m                   | 0               | 50                            |                                    | 0.2000           | 0.1124               | 0.3304                |
        2019 | ES           | ES61        | Spain        | Andalucía   | 2018-2019 2019-2020 | 65                    | 65                        | 87                         | p                          | 25         | 3              | p                   | 0              |                     | 40              | 87                            | p                                  | 0.7471           | 0.6467               | 0.8267                | p
        2019 | ES           | unknown     | Spain        | Unknown     | 2018-2019 2019-2020 | 22                    | 22                        | 22                         | p                          | 12         | 1              | p                   | 0              |                     | 10              | 87                            | p                                  | 0.2529           | 0.1733               | 0.3533                | p
        2020 | ES           | ES61        | Spain        | Andalucía   | 2019-2020           | 25                    | 25                        | 37                         | p                          | 0          |                | m                   | 40             |                     | 25              | 37                            | p                                  | 0.6757           | 0.5146               | 0.8037                | p
        2020 | ES           | unknown     | Spain        | Unknown     | 2019-2020           | 12                    | 12                        | 12                         | p                          | 0          |                | m                   | 10             |                     | 12              | 37                            | p                                  | 0.3243           | 0.1963               | 0.4854                | p
        """);
  }

  @Test
  void a_partial_list_is_a_lower_end_and_one_that_places_nobody_leaves_its_regions_open() {
    check(
        """
        edition   | country_code | region_code | takes_part | list_coverage | awards_counted | awards_counted_flag
        2018-2019 | DE           | DE2         | yes        | partial       | 3              |
        2018-2019 | DE           | DE3         | yes        | complete      | 4              |
        2018-2019 | DE           | unknown     | yes        | partial       | 1              |
        2018-2019 | ES           | ES61        | yes        | complete      |                | :
        2018-2019 | ES           | unknown     | yes        | complete      | 7              |
        2018-2019 | ME           | unknown     | no         | none          |                | m
        2019-2020 | DE           | DE2         | yes        | none          |                | :
        2019-2020 | DE           | DE3         | yes        | none          |                | :
        2019-2020 | DE           | unknown     | yes        | none          |                | :
        2019-2020 | ES           | ES61        | yes        | complete      | 0              |
        2019-2020 | ES           | unknown     | yes        | complete      | 0              |
        2019-2020 | ME           | unknown     | yes        | complete      | 0              |
        """,
        """
        year | country_code | region_code | active_labels_counted | active_labels_counted_low | active_labels_counted_high | active_labels_counted_flag | new_labels | new_labels_flag | renewed_labels_flag | expired_labels | expired_labels_flag | expiring_labels | expiring_labels_flag | active_labels_counted_country | active_labels_counted_country_flag | share_of_country | share_of_country_flag
        2018 | DE           | DE2         |                       | 3                         |                            | :                          |            | :               | :                   |                | m                   | 0               |                      |                               | :                                  |                  | :
        2018 | DE           | DE3         | 4                     | 4                         | 4                          |                            | 4          |                 | :                   |                | m                   | 0               |                      |                               | :                                  |                  | :
        2018 | DE           | unknown     |                       | 1                         |                            | :                          |            | :               | :                   |                | m                   | 0               |                      |                               | :                                  |                  | :
        2018 | ES           | ES61        |                       | 0                         | 7                          | :                          |            | :               | :                   |                | m                   | 0               |                      | 7                             |                                    |                  | :
        2018 | ES           | unknown     | 7                     | 7                         | 7                          |                            | 7          |                 | :                   |                | m                   | 0               |                      | 7                             |                                    | 1.0000           | u
        2018 | ME           | unknown     |                       |                           |                            | m                          |            | m               | m                   |                | m                   |                 | m                    |                               | m                                  |                  | m
        2019 | DE           | DE2         |                       | 3                         |                            | :                          |            | :               | :                   | 0              |                     |                 | :                    |                               | :                                  |                  | :
        2019 | DE           | DE3         |                       | 4                         |                            | :                          |            | :               | :                   | 0              |                     | 4               |                      |                               | :                                  |                  | :
        2019 | DE           | unknown     |                       | 1                         |                            | :                          |            | :               | :                   | 0              |                     |                 | :                    |                               | :                                  |                  | :
        2019 | ES           | ES61        |                       | 0                         | 7                          | :                          | 0          |                 | :                   | 0              |                     |                 | :                    | 7                             |                                    |                  | :
        2019 | ES           | unknown     | 7                     | 7                         | 7                          |                            | 0          |                 | :                   | 0              |                     | 7               |                      | 7                             |                                    | 1.0000           | u
        2019 | ME           | unknown     | 0                     | 0                         | 0                          |                            | 0          |                 | :                   |                | m                   | 0               |                      | 0                             |                                    |                  | m
        2020 | DE           | DE2         |                       |                           |                            | :                          | 0          |                 | m                   |                | :                   |                 | :                    |                               | :                                  |                  | :
        2020 | DE           | DE3         |                       |                           |                            | :                          | 0          |                 | m                   | 4              |                     |                 | :                    |                               | :                                  |                  | :
        2020 | DE           | unknown     |                       |                           |                            | :                          | 0          |                 | m                   |                | :                   |                 | :                    |                               | :                                  |                  | :
        2020 | ES           | ES61        | 0                     | 0                         | 0                          |                            | 0          |                 | m                   |                | :                   | 0               |                      | 0                             |                                    |                  | m
        2020 | ES           | unknown     | 0                     | 0                         | 0                          |                            | 0          |                 | m                   | 7              |                     | 0               |                      | 0                             |                                    |                  | m
        2020 | ME           | unknown     | 0                     | 0                         | 0                          |                            | 0          |                 | m                   | 0              |                     | 0               |                      | 0                             |                                    |                  | m
        """);
  }
}
