package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.ListCoverage;

final class AwardListsTest {
  private static final AwardLists LISTS = new AwardLists();

  private static void check(String awards, String coverage, String expected) {
    Drawn.check(
        LISTS.compute(
            Drawn.rows(new Awards().spec(), awards),
            Drawn.rows(new ListCoverage().spec(), coverage)),
        LISTS.spec(),
        expected);
  }

  @Test
  void a_list_is_complete_where_somebody_says_so_of_the_whole_country_else_partial() {
    check(
        """
        award_id | edition   | country_code | region_code | listings
        a        | 2018-2019 | EE           |             | 1
        b        | 2018-2019 | EE           |             | 2
        c        | 2018-2019 | DE           | DE3         | 1
        d        | 2020-2021 | EE           |             | 1
        """,
        """
        edition   | country_code | region_code
        2018-2019 | EE           |
        2018-2019 | DE           | DE3
        """,
        """
        edition   | country_code | list_coverage | awards_counted | listings
        2018-2019 | DE           | partial       | 1              | 1
        2018-2019 | EE           | complete      | 2              | 3
        2020-2021 | EE           | partial       | 1              | 1
        """);
  }

  @Test
  void a_complete_list_that_names_nobody_counts_0() {
    check(
        """
        award_id | edition   | country_code
        """,
        """
        edition   | country_code
        2018-2019 | EE
        """,
        """
        edition   | country_code | list_coverage | awards_counted | listings
        2018-2019 | EE           | complete      | 0              | 0
        """);
  }

  @Test
  void awards_of_an_unknown_edition_are_on_no_list() {
    check(
        """
        award_id | edition | country_code
        a        |         | EE
        """,
        """
        edition   | country_code
        """,
        """
        edition   | country_code | list_coverage | awards_counted
        """);
  }
}
