package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.transforms.identity.Schools;

final class AwardHistoriesTest {
  private static final AwardHistories TABLE = new AwardHistories();
  private static final String SCHOOLS =
      """
      school_key | country_code | region_code
      S1         | ES           | ES61
      S2         | ES           | ES62
      S3         | ES           |
      S4         | ES           | ES6
      """;

  private static void check(String regionEditions, String terms, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new RegionEditions().spec(), regionEditions),
            Drawn.rows(new LabelTerms().spec(), terms),
            Drawn.rows(new Schools().spec(), SCHOOLS)),
        TABLE.spec(),
        expected);
  }

  @Test
  void a_school_counts_in_its_region_by_what_the_award_was_to_it_and_each_listing_is_an_award() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | is_country_listed | is_region_listed | has_history
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | yes               | no               | yes
        2018-2019 | ES           | ES62        | 2018       | no       | yes        | yes               | no               | yes
        2018-2019 | ES           | unknown     | 2018       | no       | yes        | yes               | no               | yes
        2020-2021 | ES           | ES61        | 2020       | yes      | yes        | yes               | no               | yes
        2020-2021 | ES           | ES62        | 2020       | yes      | yes        | yes               | no               | yes
        2020-2021 | ES           | unknown     | 2020       | yes      | yes        | yes               | no               | yes
        2023-2024 | ES           | ES61        | 2023       | no       | yes        | yes               | no               | yes
        2023-2024 | ES           | ES62        | 2023       | no       | yes        | yes               | no               | yes
        2023-2024 | ES           | unknown     | 2023       | no       | yes        | yes               | no               | yes
        """,
        """
        school_key | edition   | country_code | spell | term | listings
        S1         | 2018-2019 | ES           | 1     | 1    | 2
        S1         | 2020-2021 | ES           | 1     | 2    | 1
        S1         | 2023-2024 | ES           | 2     | 1    | 1
        S2         | 2023-2024 | ES           | 3     | 2    | 1
        S3         | 2018-2019 | ES           | 1     | 1    | 1
        S4         | 2018-2019 | ES           | 1     | 1    | 1
        """,
        """
        edition   | country_code | region_code | list_coverage | awards_counted | awards_counted_flag | first_awards | first_awards_flag | renewals | renewals_flag | returns | returns_flag
        2018-2019 | ES           | ES61        | complete      | 1              |                     | 1            |                   | 0        |               | 0       |
        2018-2019 | ES           | ES62        | complete      | 0              |                     | 0            |                   | 0        |               | 0       |
        2018-2019 | ES           | unknown     | complete      | 2              |                     | 2            |                   | 0        |               | 0       |
        2020-2021 | ES           | ES61        | complete      | 1              | b                   | 0            | b                 | 1        | b             | 0       | b
        2020-2021 | ES           | ES62        | complete      | 0              | b                   | 0            | b                 | 0        | b             | 0       | b
        2020-2021 | ES           | unknown     | complete      | 0              | b                   | 0            | b                 | 0        | b             | 0       | b
        2023-2024 | ES           | ES61        | complete      | 1              | p                   | 0            | p                 | 0        | p             | 1       | p
        2023-2024 | ES           | ES62        | complete      | 1              | p                   | 0            | p                 | 1        | p             | 0       | p
        2023-2024 | ES           | unknown     | complete      | 0              | p                   | 0            | p                 | 0        | p             | 0       | p
        """);
  }

  @Test
  void
      a_list_of_a_region_or_a_partial_one_tells_nothing_of_regions_it_does_not_name_nor_of_histories() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | is_country_listed | is_region_listed | has_history
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | no                | no               | no
        2018-2019 | ES           | ES62        | 2018       | no       | yes        | no                | yes              | no
        2018-2019 | ES           | ES63        | 2018       | no       | yes        | no                | yes              | no
        2018-2019 | ES           | ES64        | 2018       | no       | yes        | no                | no               | no
        2018-2019 | ES           | unknown     | 2018       | no       | yes        | no                | no               | no
        2018-2019 | PT           | unknown     | 2018       | no       | yes        | no                | no               | no
        2019-2020 | ES           | ES61        | 2019       | no       | no         | no                | no               | no
        2019-2020 | ES           | unknown     | 2019       | no       | no         | no                | no               | no
        """,
        """
        school_key | edition   | country_code | spell | term | listings
        S1         | 2018-2019 | ES           | 1     | 1    | 1
        S2         | 2018-2019 | ES           | 1     | 1    | 1
        """,
        """
        edition   | country_code | region_code | list_coverage | awards_counted | awards_counted_flag | first_awards | first_awards_flag
        2018-2019 | ES           | ES61        | partial       | 1              |                     |              | :
        2018-2019 | ES           | ES62        | complete      | 1              |                     |              | :
        2018-2019 | ES           | ES63        | none          |                | :                   |              | :
        2018-2019 | ES           | ES64        | none          |                | :                   |              | :
        2018-2019 | ES           | unknown     | partial       | 0              |                     |              | :
        2018-2019 | PT           | unknown     | none          |                | :                   |              | :
        2019-2020 | ES           | ES61        | none          |                | m                   |              | m
        2019-2020 | ES           | unknown     | none          |                | m                   |              | m
        """);
  }

  @Test
  void a_complete_list_that_places_no_school_tells_no_region_and_one_that_names_none_tells_all() {
    check(
        """
        edition   | country_code | region_code | first_year | is_break | takes_part | is_country_listed | is_region_listed | has_history
        2018-2019 | ES           | ES61        | 2018       | no       | yes        | yes               | no               | yes
        2018-2019 | ES           | unknown     | 2018       | no       | yes        | yes               | no               | yes
        2019-2020 | ES           | ES61        | 2019       | no       | yes        | yes               | no               | yes
        2019-2020 | ES           | unknown     | 2019       | no       | yes        | yes               | no               | yes
        """,
        """
        school_key | edition   | country_code | spell | term | listings
        S3         | 2018-2019 | ES           | 1     | 1    | 1
        """,
        """
        edition   | country_code | region_code | list_coverage | awards_counted | awards_counted_flag | first_awards | first_awards_flag | renewals | returns
        2018-2019 | ES           | ES61        | complete      |                | :                   |              | :                 |          |
        2018-2019 | ES           | unknown     | complete      | 1              |                     | 1            |                   | 0        | 0
        2019-2020 | ES           | ES61        | complete      | 0              | p                   | 0            | p                 | 0        | 0
        2019-2020 | ES           | unknown     | complete      | 0              | p                   | 0            | p                 | 0        | 0
        """);
  }
}
