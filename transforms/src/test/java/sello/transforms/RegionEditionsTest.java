package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.ListCoverage;
import sello.ingest.Regions;

final class RegionEditionsTest {
  private static final RegionEditions TABLE = new RegionEditions();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | no
      2021-2022 | 2021       | yes     | no
      2022-2023 | 2022       | no      | no
      2023-2024 | 2023       | yes     | yes
      """;
  private static final String COUNTRIES =
      """
      iso2 | name_en    | member_from
      ES   | Spain      |
      ME   | Montenegro | 2021-04
      """;
  private static final String REGIONS =
      """
      country_code | region_code | region_name | level
      ES           | ES6         | Sur         | 1
      ES           | ES61        | Andalucía   | 2
      """;

  private static final String NO_REGION =
      """
      edition | country_code | region_code
      """;

  private static void check(String coverage, String lists, String expected) {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new Countries().spec(), COUNTRIES),
            Drawn.rows(new Regions().spec(), REGIONS),
            Drawn.rows(new ListCoverage().spec(), coverage),
            Drawn.rows(new AwardLists().spec(), lists)),
        TABLE.spec(),
        expected);
  }

  @Test
  void every_region_stands_in_every_edition_and_a_country_takes_part_while_it_is_a_member() {
    check(
        NO_REGION,
        """
        edition | country_code | list_coverage | awards_counted
        """,
        """
        edition   | country_code | region_code | country_name | region_name    | first_year | is_break | takes_part | is_country_listed | has_history
        2020-2021 | ES           | ES61        | Spain        | Andalucía      | 2020       | false    | true       | false             | false
        2020-2021 | ES           | unknown     | Spain        | Region unknown | 2020       | false    | true       | false             | false
        2020-2021 | ME           | unknown     | Montenegro   | Region unknown | 2020       | false    | false      | false             | false
        2021-2022 | ES           | ES61        | Spain        | Andalucía      | 2021       | false    | true       | false             | false
        2021-2022 | ES           | unknown     | Spain        | Region unknown | 2021       | false    | true       | false             | false
        2021-2022 | ME           | unknown     | Montenegro   | Region unknown | 2021       | false    | true       | false             | false
        2022-2023 | ES           | ES61        | Spain        | Andalucía      | 2022       | false    | false      | false             | false
        2022-2023 | ES           | unknown     | Spain        | Region unknown | 2022       | false    | false      | false             | false
        2022-2023 | ME           | unknown     | Montenegro   | Region unknown | 2022       | false    | false      | false             | false
        2023-2024 | ES           | ES61        | Spain        | Andalucía      | 2023       | true     | true       | false             | false
        2023-2024 | ES           | unknown     | Spain        | Region unknown | 2023       | true     | true       | false             | false
        2023-2024 | ME           | unknown     | Montenegro   | Region unknown | 2023       | true     | true       | false             | false
        """);
  }

  @Test
  void a_history_is_known_while_every_list_of_the_country_so_far_is_complete() {
    check(
        NO_REGION,
        """
        edition   | country_code | list_coverage | awards_counted
        2020-2021 | ES           | complete      | 5
        2021-2022 | ES           | partial       | 0
        2023-2024 | ES           | complete      | 4
        2021-2022 | ME           | complete      | 0
        2023-2024 | ME           | complete      | 1
        """,
        """
        edition   | country_code | region_code | is_country_listed | is_region_listed | has_history
        2020-2021 | ES           | ES61        | true              | false            | true
        2020-2021 | ES           | unknown     | true              | false            | true
        2020-2021 | ME           | unknown     | false             | false            | false
        2021-2022 | ES           | ES61        | false             | false            | false
        2021-2022 | ES           | unknown     | false             | false            | false
        2021-2022 | ME           | unknown     | true              | false            | true
        2022-2023 | ES           | ES61        | false             | false            | false
        2022-2023 | ES           | unknown     | false             | false            | false
        2022-2023 | ME           | unknown     | false             | false            | false
        2023-2024 | ES           | ES61        | true              | false            | false
        2023-2024 | ES           | unknown     | true              | false            | false
        2023-2024 | ME           | unknown     | true              | false            | true
        """);
  }

  @Test
  void the_complete_list_of_a_region_is_no_list_of_its_country() {
    check(
        """
        edition   | country_code | region_code
        2020-2021 | ES           | ES61
        2021-2022 | ES           | ES6
        2023-2024 | ES           | ES61
        """,
        """
        edition   | country_code | list_coverage | awards_counted
        2020-2021 | ES           | partial       | 2
        2021-2022 | ES           | partial       | 3
        2023-2024 | ME           | partial       | 1
        """,
        """
        edition   | country_code | region_code | is_country_listed | is_region_listed | has_history
        2020-2021 | ES           | ES61        | false             | true             | false
        2020-2021 | ES           | unknown     | false             | false            | false
        2020-2021 | ME           | unknown     | false             | false            | false
        2021-2022 | ES           | ES61        | false             | false            | false
        2021-2022 | ES           | unknown     | false             | false            | false
        2021-2022 | ME           | unknown     | false             | false            | false
        2022-2023 | ES           | ES61        | false             | false            | false
        2022-2023 | ES           | unknown     | false             | false            | false
        2022-2023 | ME           | unknown     | false             | false            | false
        2023-2024 | ES           | ES61        | false             | true             | false
        2023-2024 | ES           | unknown     | false             | false            | false
        2023-2024 | ME           | unknown     | false             | false            | false
        """);
  }
}
