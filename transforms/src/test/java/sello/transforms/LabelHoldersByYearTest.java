package sello.transforms;

import org.junit.jupiter.api.Test;

final class LabelHoldersByYearTest {
  private static final LabelHoldersByYear HOLDERS = new LabelHoldersByYear();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_break | valid_from | valid_to
      2018-2019 | 2018       | yes     | no       | 2018-01-01 | 2019-12-31
      2019-2020 | 2019       | yes     | no       | 2019-01-01 | 2020-12-31
      2020-2021 | 2020       | no      | no       |            |
      2021-2022 | 2021       | no      | no       |            |
      2022-2023 | 2022       | yes     | yes      | 2022-01-01 | 2023-12-31
      """;
  private static final String NO_TERMS = "school_key | edition | country_code\n";
  private static final String NO_REGISTER = "country_code | school_id | school_key\n";

  private static void check(String awards, String terms, String register, String expected) {
    Drawn.check(
        HOLDERS.compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new AwardsByCountry().spec(), awards),
            Drawn.rows(new LabelTerms().spec(), terms),
            Drawn.rows(new RegisteredSchoolLabels().spec(), register)),
        HOLDERS.spec(),
        expected);
  }

  @Test
  void a_school_with_two_valid_labels_is_one_holder() {
    check(
        """
        edition   | country_code | country_name | list_coverage
        2018-2019 | ES           | Spain        | complete
        2019-2020 | ES           | Spain        | complete
        2022-2023 | ES           | Spain        | complete
        """,
        """
        school_key | edition   | country_code
        a          | 2018-2019 | ES
        a          | 2019-2020 | ES
        b          | 2019-2020 | ES
        """,
        """
        country_code | school_id | school_key
        ES           | 1         | a
        ES           | 2         | b
        ES           | 3         | b
        """,
        """
        year | country_code | country_name | holders_are_known | label_holders | label_holders_flag | label_holders_registered
        2018 | ES           | Spain        | true              | 1             |                    | 1
        2019 | ES           | Spain        | true              | 2             |                    | 2
        2020 | ES           | Spain        | true              | 2             |                    | 2
        2021 | ES           | Spain        | false             |               | m                  |
        2022 | ES           | Spain        | true              | 0             | bp                 | 0
        """);
  }

  @Test
  void one_list_that_is_not_complete_leaves_the_holders_of_its_years_unknown() {
    check(
        """
        edition   | country_code | country_name | list_coverage
        2018-2019 | ES           | Spain        | partial
        2019-2020 | ES           | Spain        | complete
        2022-2023 | ES           | Spain        | none
        """,
        """
        school_key | edition   | country_code
        a          | 2018-2019 | ES
        b          | 2019-2020 | ES
        """,
        """
        country_code | school_id | school_key
        ES           | 1         | a
        ES           | 2         | b
        """,
        """
        year | country_code | holders_are_known | label_holders | label_holders_flag | label_holders_registered
        2018 | ES           | false             |               | :                  |
        2019 | ES           | false             |               | :                  |
        2020 | ES           | true              | 1             |                    | 1
        2021 | ES           | false             |               | m                  |
        2022 | ES           | false             |               | :                  |
        """);
  }

  @Test
  void a_country_that_joined_later_is_known_by_the_lists_since() {
    check(
        """
        edition   | country_code | list_coverage | awards_counted_flag
        2018-2019 | ME           | none          | m
        2019-2020 | ME           | complete      |
        2022-2023 | ME           | none          |
        """,
        NO_TERMS,
        NO_REGISTER,
        """
        year | country_code | holders_are_known | label_holders | label_holders_flag
        2018 | ME           | false             |               | m
        2019 | ME           | true              | 0             |
        2020 | ME           | true              | 0             |
        2021 | ME           | false             |               | m
        2022 | ME           | false             |               | :
        """);
  }

  @Test
  void below_nine_tenths_found_in_the_register_nothing_can_be_said_of_the_others() {
    StringBuilder terms = new StringBuilder(NO_TERMS);
    StringBuilder register = new StringBuilder(NO_REGISTER);
    for (int i = 0; i < 10; i++) {
      terms
          .append("p%d | 2018-2019 | PT\n".formatted(i))
          .append("e%d | 2018-2019 | ES\n".formatted(i));
      register.append(i < 9 ? "PT | %1$d | p%1$d\n".formatted(i) : "");
      register.append(i < 8 ? "ES | %1$d | e%1$d\n".formatted(i) : "");
    }
    check(
        """
        edition   | country_code | list_coverage
        2018-2019 | ES           | complete
        2018-2019 | PT           | complete
        """,
        terms.toString(),
        register.toString(),
        """
        year | country_code | holders_are_known | label_holders | label_holders_registered
        2018 | ES           | false             | 10            | 8
        2018 | PT           | true              | 10            | 9
        2019 | ES           | false             |               |
        2019 | PT           | false             |               |
        2020 | ES           | false             |               |
        2020 | PT           | false             |               |
        2021 | ES           | false             |               |
        2021 | PT           | false             |               |
        2022 | ES           | false             |               |
        2022 | PT           | false             |               |
        """);
  }
}
