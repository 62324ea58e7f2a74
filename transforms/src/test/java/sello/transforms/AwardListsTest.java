package sello.transforms;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.ListCoverage;

final class AwardListsTest {
  private static final AwardLists LISTS = new AwardLists();

  /** No row of any list was refused. */
  static final String NONE_REFUSED = "source_file | quality_check | subject";

  /** What became of the rows of lists, as drawn. */
  static Dataset<Row> quality(String drawn) {
    return Drawn.rows(QualityOfRows.of(List.of()).spec(), drawn);
  }

  private static void check(String awards, String coverage, String expected) {
    check(awards, coverage, NONE_REFUSED, expected);
  }

  private static void check(String awards, String coverage, String quality, String expected) {
    Drawn.check(
        LISTS.compute(
            Drawn.rows(new Awards().spec(), awards),
            Drawn.rows(new ListCoverage().spec(), coverage),
            quality(quality)),
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

  /** Only on a list of several countries can one be seen to have no award. */
  private static final String OF_TWO_COUNTRIES =
      """
      award_id | edition   | country_code | listings | source_file
      a        | 2018-2019 | DE           | 1        | awarded_schools/2018-2019/europe.csv
      b        | 2018-2019 | FR           | 1        | awarded_schools/2018-2019/europe.csv
      c        | 2020-2021 | DE           | 1        | awarded_schools/2020-2021/de.csv
      d        | 2020-2021 | FR           | 1        | awarded_schools/2020-2021/fr.csv
      """;

  private static final String COVERED =
      """
      edition   | country_code
      2018-2019 | DE
      2018-2019 | EE
      2020-2021 | DE
      2020-2021 | EE
      """;

  @Test
  void a_country_that_a_list_of_several_does_not_name_has_0_awards() {
    check(
        OF_TWO_COUNTRIES,
        COVERED,
        """
        edition   | country_code | list_coverage | awards_counted | listings
        2018-2019 | DE           | complete      | 1              | 1
        2018-2019 | EE           | complete      | 0              | 0
        2018-2019 | FR           | partial       | 1              | 1
        2020-2021 | DE           | complete      | 1              | 1
        2020-2021 | EE           | partial       | 0              | 0
        2020-2021 | FR           | partial       | 1              | 1
        """);
  }

  @Test
  void a_list_that_names_nobody_is_partial_where_rows_of_its_edition_were_refused() {
    String expected =
        """
        edition   | country_code | list_coverage | awards_counted
        2018-2019 | DE           | complete      | 1
        2018-2019 | EE           | partial       | 0
        2018-2019 | FR           | partial       | 1
        2020-2021 | DE           | complete      | 1
        2020-2021 | EE           | partial       | 0
        2020-2021 | FR           | partial       | 1
        """;
    for (String folder : List.of("awarded_schools/2018-2019", "awarded_schools")) {
      check(
          OF_TWO_COUNTRIES,
          COVERED,
          """
          source_file | quality_check | subject     | input_kind
          %s/ee.csv   | rows_refused  | field_count | awarded_schools
          """
              .formatted(folder),
          expected);
    }
  }

  @Test
  void a_refused_row_that_is_no_award_of_its_own_leaves_a_list_complete() {
    check(
        OF_TWO_COUNTRIES,
        "edition | country_code\n2018-2019 | EE\n",
        """
        source_file                     | quality_check | subject         | input_kind
        awarded_schools/2018-2019/a.csv | rows_refused  | duplicate_row   | awarded_schools
        awarded_schools/2018-2019/b.csv | rows_refused  | superseded      | awarded_schools
        awarded_schools/2018-2019/c.csv | rows_refused  | not_awarded     | awarded_schools
        awarded_schools/2018-2019/d.csv | rows_refused  | names_a_place   | awarded_schools
        awarded_schools/2018-2019/e.csv | rows_refused  | names_no_school | awarded_schools
        awarded_schools/2018-2019/f.csv | rows_accepted | rows            | awarded_schools
        awarded_schools/2020-2021/g.csv | rows_refused  | field_count     | awarded_schools
        applications/2018-2019/h.csv    | rows_refused  | field_count     | applications
        """,
        """
        edition   | country_code | list_coverage | awards_counted
        2018-2019 | DE           | partial       | 1
        2018-2019 | EE           | complete      | 0
        2018-2019 | FR           | partial       | 1
        2020-2021 | DE           | partial       | 1
        2020-2021 | FR           | partial       | 1
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
