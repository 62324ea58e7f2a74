package sello.transforms;

import org.junit.jupiter.api.Test;

final class CountedSchoolsTest {
  private static final CountedSchools COUNTED = new CountedSchools();
  private static final String RECORDS =
      """
      metric             | period | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
      registered_schools | 2017   | PT           | PT11       | no          | 1       |                | :
      registered_schools | 2018   | PT           | PT11       | no          | 2       | 1              |
      quality_labels     | 2020   | EUR          | EUR        | no          | 4       |                | m
      """;
  private static final String DID =
      """
      year | country_code | total_teachers_registered | total_teachers_registered_flag
      2017 | PT           | 5                         |
      2017 | EE           |                           | C
      2017 | EUR          | 5                         |
      2018 | PT           | 6                         |
      2018 | EE           | 6                         | p
      2018 | EUR          | 12                        |
      """;
  private static final String APPLICATIONS =
      """
      edition   | country_code | applicants | applicants_low | applicants_flag | eligible_schools | eligible_schools_low
      2018-2019 | PT           | 2          | 2              |                 |                  | 2
      2018-2019 | EE           |            |                | C               | 3                | 3
      2018-2019 | ES           |            |                | :               |                  |
      2018-2019 | EUR          | 5          | 5              |                 | 5                | 5
      """;

  private static void check(String metric, String expected) {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(new CountedRecords().spec(), RECORDS),
                Drawn.rows(new ParticipationByCountry().spec(), DID),
                Drawn.rows(new ApplicationStagesByCountry().spec(), APPLICATIONS))
            .where("metric = '" + metric + "'"),
        COUNTED.spec(),
        expected);
  }

  @Test
  void registered_schools_and_quality_labels_are_those_counted_in_records() {
    check(
        "registered_schools",
        """
        period | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
        2017   | PT           | PT11       | false       | 1       |                | :
        2018   | PT           | PT11       | false       | 2       | 1              |
        """);
    check(
        "quality_labels",
        """
        period | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
        2020   | EUR          | EUR        | false       | 4       |                | m
        """);
  }

  @Test
  void teachers_are_those_published_and_none_where_they_are_withheld() {
    check(
        "registered_teachers",
        """
        period | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
        2017   | EUR          | EUR        | false       | 5       |                | :
        2017   | PT           | PT         | false       | 5       |                | :
        2018   | EE           | EE         | false       | 6       |                | :
        2018   | EUR          | EUR        | false       | 12      | 5              |
        2018   | PT           | PT         | false       | 6       | 5              |
        """);
  }

  @Test
  void applications_are_those_published_complete_where_their_number_is_known() {
    check(
        "applications",
        """
        period    | country_code | place_code | is_complete | counted
        2018-2019 | EUR          | EUR        | false       | 5
        2018-2019 | PT           | PT         | true        | 2
        """);
    check(
        "eligible_schools",
        """
        period    | country_code | place_code | is_complete | counted
        2018-2019 | EE           | EE         | true        | 3
        2018-2019 | EUR          | EUR        | false       | 5
        2018-2019 | PT           | PT         | false       | 2
        """);
  }
}
