package sello.transforms;

import org.junit.jupiter.api.Test;

final class ApplicationCountsTest {
  private static final ApplicationCounts TABLE = new ApplicationCounts();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held
      2020-2021 | 2020       | yes
      2021-2022 | 2021       | no
      """;
  private static final String NO_SCHOOLS =
      """
      country_code | region_code | registered_in | schools_joined
      """;
  private static final String NO_APPLICATIONS =
      """
      edition | school_key | country_code
      """;

  private static void check(String applications, String register, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new SchoolApplications().spec(), applications),
            Drawn.rows(new RegisterCounts().spec(), register)),
        TABLE.spec(),
        expected);
  }

  @Test
  void a_school_counts_as_registered_when_it_joined_in_a_year_before_the_first() {
    check(
        NO_APPLICATIONS,
        """
        country_code | region_code | registered_in | schools_joined
        ES           | ES61        | 2018          | 2
        ES           | ES61        | 2019          | 3
        ES           | ES61        | 2020          | 1
        ES           | unknown     | 2025          | 1
        PT           | PT11        | unknown       | 1
        PT           | PT11        | 2019          | 1
        """,
        """
        edition   | country_code | region_code | schools_listed | registered_schools | registered_schools_low | registered_schools_high | registered_schools_flag | applicants_low | applicants_flag
        2020-2021 | ES           | ES61        | 0              | 5                  | 5                      | 5                       |                         |                | :
        2020-2021 | ES           | unknown     | 0              | 0                  | 0                      | 0                       |                         |                | :
        2020-2021 | PT           | PT11        | 0              |                    | 1                      | 2                       | :                       |                | :
        """);
  }

  @Test
  void a_list_that_names_invited_schools_knows_every_stage_and_what_it_leaves_open_is_a_range() {
    check(
        """
        edition   | school_key | country_code | region_code | eligible | applied | passed | awarded | is_listed | is_among_invited
        2020-2021 | a          | ES           | ES61        | yes      | yes     | yes    | yes     | yes       | yes
        2020-2021 | b          | ES           | ES61        | yes      | yes     | yes    |         | yes       | yes
        2020-2021 | c          | ES           | ES61        | yes      | no      | no     | no      | yes       | yes
        2020-2021 | d          | ES           | unknown     | no       | yes     | no     | no      | yes       | yes
        """,
        NO_SCHOOLS,
        """
        edition   | country_code | region_code | schools_listed | registered_schools_flag | eligible_schools | eligible_applicants | applicants | passed_stage_one | passed_stage_one_flag | awarded_schools | awarded_schools_low | awarded_schools_high | awarded_schools_flag
        2020-2021 | ES           | ES61        | 3              | :                       | 3                | 2                   | 2          | 2                |                       |                 | 1                   | 2                    | :
        2020-2021 | ES           | unknown     | 1              | :                       | 0                | 0                   | 1          | 0                |                       | 0               | 0                   | 0                    |
        """);
  }

  @Test
  void a_list_of_applicants_does_not_know_who_was_eligible_nor_an_assessment_who_applied() {
    check(
        """
        edition   | school_key | country_code | region_code | eligible | applied | passed | awarded | is_listed | is_among_invited
        2020-2021 | a          | ES           | ES61        | yes      | yes     | yes    | yes     | yes       | no
        2020-2021 | b          | PT           | PT11        | yes      | yes     | yes    | no      | no        | no
        """,
        NO_SCHOOLS,
        """
        edition   | country_code | region_code | eligible_schools | eligible_schools_low | eligible_schools_high | eligible_applicants | applicants | applicants_low | applicants_high | applicants_flag | passed_stage_one | awarded_schools
        2020-2021 | ES           | ES61        |                  | 1                    |                       | 1                   | 1          | 1              | 1               |                 | 1                | 1
        2020-2021 | PT           | PT11        |                  | 1                    |                       |                     |            | 1              |                 | :               | 1                | 0
        """);
  }
}
