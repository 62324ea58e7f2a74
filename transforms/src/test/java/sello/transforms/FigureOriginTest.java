package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.ListCoverage;

/** The origin of figures on its way through the tables that rates are made of. */
final class FigureOriginTest {
  @Test
  void a_published_total_says_whether_its_figures_are_real() {
    PublishedTotals totals = new PublishedTotals();
    Drawn.check(
        totals.compute(
            Drawn.rows(
                new PublishedFigures().spec(),
                """
                figure_id | metric | period_kind | period    | country_code | bound | source_kind | is_illustrative | value
                F1        | awards | edition     | 2020-2021 | DE           | =     | press       | no              | 4
                F2        | awards | edition     | 2020-2021 | DE           | =     | press       | no              | 5
                F3        | awards | edition     | 2020-2021 | ES           | =     | press       | yes             | 6
                F4        | awards | edition     | 2020-2021 | PT           | =     | press       | yes             | 6
                F5        | awards | edition     | 2020-2021 | PT           | =     | press       | no              | 7
                """)),
        totals.spec(),
        """
        country_code | published_origin | published
        DE           | real             | 5
        ES           | illustrative     | 6
        PT           | mixed            | 7
        """);
  }

  @Test
  void a_list_is_made_of_its_rows_and_of_the_word_that_it_is_complete() {
    AwardLists lists = new AwardLists();
    Drawn.check(
        lists.compute(
            Drawn.rows(
                new Awards().spec(),
                """
                award_id | edition   | country_code | is_illustrative
                a        | 2020-2021 | DE           | no
                b        | 2020-2021 | EE           | no
                c        | 2020-2021 | ES           | yes
                """),
            Drawn.rows(
                new ListCoverage().spec(),
                """
                edition   | country_code | region_code | is_illustrative
                2020-2021 | DE           |             | yes
                2020-2021 | EE           | EE00        | yes
                2020-2021 | ES           |             | yes
                2020-2021 | PT           |             | no
                """),
            AwardListsTest.quality(AwardListsTest.NONE_REFUSED)),
        lists.spec(),
        """
        country_code | list_coverage | counted_origin | awards_counted
        DE           | complete      | mixed          | 1
        EE           | partial       | real           | 1
        ES           | complete      | illustrative   | 1
        PT           | complete      | real           | 0
        """);
  }

  @Test
  void awards_by_country_tell_the_origin_of_what_is_published_from_that_of_what_is_counted() {
    AwardsByCountry awards = new AwardsByCountry();
    Drawn.check(
        awards.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break
                2020-2021 | 2020       | yes     | no
                2021-2022 | 2021       | yes     | no
                """),
            Drawn.rows(
                new Countries().spec(),
                """
                iso2 | name_en
                DE   | Germany
                ES   | Spain
                """),
            Drawn.rows(
                new PublishedTotals().spec(),
                """
                metric | period_kind | period    | country_code | bound | figures | published_origin | published
                awards | edition     | 2020-2021 | EUR          | =     | F1      | real             | 30
                awards | edition     | 2020-2021 | DE           | =     | F2      | real             | 20
                """),
            Drawn.rows(
                new AwardHistories().spec(),
                """
                edition   | country_code | region_code | takes_part | list_coverage | counted_origin | awards_counted
                2020-2021 | ES           | unknown     | yes        | complete      | illustrative   | 9
                """)),
        awards.spec(),
        """
        edition   | country_code | published_origin | counted_origin | awards_published | awards_counted
        2020-2021 | DE           | real             |                | 20               |
        2020-2021 | ES           | real             | illustrative   |                  | 9
        2021-2022 | DE           |                  |                |                  |
        2021-2022 | ES           |                  |                |                  |
        """);
  }

  @Test
  void counts_of_a_call_tell_the_origin_of_the_register_from_that_of_the_applications() {
    ApplicationCounts counts = new ApplicationCounts();
    Drawn.check(
        counts.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held
                2020-2021 | 2020       | yes
                """),
            Drawn.rows(
                new SchoolApplications().spec(),
                """
                edition   | school_key | country_code | region_code | applied | is_illustrative
                2020-2021 | a          | ES           | ES61        | yes     | no
                2020-2021 | b          | ES           | ES61        | yes     | yes
                2020-2021 | c          | ES           | unknown     | yes     | no
                """),
            Drawn.rows(
                new RegisterCounts().spec(),
                """
                country_code | region_code | registered_in | register_origin | schools_joined
                ES           | ES61        | 2019          | illustrative    | 1
                ES           | ES62        | 2018          | illustrative    | 1
                ES           | ES62        | 2019          | real            | 1
                """)),
        counts.spec(),
        """
        region_code | register_origin | call_origin | schools_listed | registered_schools
        ES61        | illustrative    | mixed       | 2              | 1
        ES62        | mixed           |             | 0              | 2
        unknown     |                 | real        | 1              |
        """);
  }
}
