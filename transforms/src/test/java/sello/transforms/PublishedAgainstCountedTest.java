package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.ListCoverage;

final class PublishedAgainstCountedTest {
  private static final PublishedAgainstCounted RECONCILED = new PublishedAgainstCounted();
  private static final String NO_AWARDS =
      """
      award_id | edition | country_code | region_code
      """;
  private static final String NO_COVERAGE =
      """
      edition | country_code | region_code
      """;
  private static final String NO_LABELS =
      """
      year | country_code | active_labels
      """;

  private static void check(
      String figures, String awards, String coverage, String labels, String expected) {
    Drawn.check(
        RECONCILED.compute(
            Drawn.rows(new PublishedFigures().spec(), figures),
            Drawn.rows(new Awards().spec(), awards),
            Drawn.rows(new ListCoverage().spec(), coverage),
            Drawn.rows(new ActiveLabelsByYear().spec(), labels)),
        RECONCILED.spec(),
        expected);
  }

  /** Four awards of Estonia, whose list is complete or partial. */
  private static void checkFour(boolean complete, String figures, String expected) {
    String header = "metric | edition   | country_code | ";
    String same = "awards | 2018-2019 | EE           | ";
    StringBuilder rows = new StringBuilder();
    figures
        .lines()
        .forEach(line -> rows.append(rows.isEmpty() ? header : same).append(line).append('\n'));
    check(
        rows.toString(),
        """
        award_id | edition   | country_code
        a        | 2018-2019 | EE
        b        | 2018-2019 | EE
        c        | 2018-2019 | EE
        d        | 2018-2019 | EE
        e        | 2020-2021 | EE
        f        |           | EE
        """,
        complete ? "edition | country_code\n2018-2019 | EE\n" : NO_COVERAGE,
        NO_LABELS,
        expected);
  }

  @Test
  void beside_a_complete_list_every_figure_can_be_judged() {
    checkFour(
        true,
        """
        figure_id | bound | value
        F01       | =     | 4
        F02       | =     | 3
        F03       | =     | 5
        F04       | >     | 3
        F05       | >     | 4
        F06       | <     | 5
        F07       | <     | 4
        F08       | ~     | 4.125
        F09       | ~     | 4.25
        F10       | ~     | 3.75
        """,
        """
        figure_id | value | counted | difference | verdict      | reason
        F01       | 4     | 4       | 0          | agrees       | The two figures are equal.
        F02       | 3     | 4       | 1          | differs      | We count more than was published.
        F03       | 5     | 4       | -1         | differs      | We count less, though nothing of ours is missing.
        F04       | 3     | 4       | 1          | within bound | The count keeps the published bound.
        F05       | 4     | 4       | 0          | differs      | We count less, though nothing of ours is missing.
        F06       | 5     | 4       | -1         | within bound | The count keeps the published bound.
        F07       | 4     | 4       | 0          | differs      | We count more than was published.
        F08       | 4.125 | 4       | -0.125 | within bound | The count keeps the published bound.
        F09       | 4.25 | 4       | -0.25 | differs      | We count less, though nothing of ours is missing.
        F10       | 3.75 | 4       | 0.25 | differs      | We count more than was published.
        """);
  }

  @Test
  void a_partial_list_contradicts_a_figure_only_where_it_names_more() {
    checkFour(
        false,
        """
        figure_id | bound | value
        F01       | =     | 4
        F02       | =     | 3
        F03       | =     | 5
        F04       | >     | 3
        F05       | >     | 4
        F06       | <     | 5
        F07       | <     | 4
        F08       | ~     | 4
        F09       | ~     | 3
        """,
        """
        figure_id | counted | verdict      | reason
        F01       | 4       | agrees       | The two figures are equal.
        F02       | 4       | differs      | We count more than was published.
        F03       | 4       | cannot say   | Our winners' list is partial, and names fewer.
        F04       | 4       | within bound | The count keeps the published bound.
        F05       | 4       | cannot say   | Our winners' list is partial, and names fewer.
        F06       | 4       | cannot say   | Our winners' list is partial, and names fewer.
        F07       | 4       | differs      | We count more than was published.
        F08       | 4       | cannot say   | Our winners' list is partial, and names fewer.
        F09       | 4       | differs      | We count more than was published.
        """);
  }

  @Test
  void a_figure_without_rows_of_ours_says_why_it_cannot_be_judged() {
    check(
        """
        figure_id | metric        | edition   | year | country_code | region_code | region_name | bound | value
        F1        | awards        | 2018-2019 |      | ES           |             |             | =     | 1
        F2        | awards        | 2018-2019 |      | ES           |             | Málaga      | =     | 1
        F3        | awards        |           | 2019 | ES           |             |             | =     | 1
        F4        | active_labels |           | 2019 | ES           |             |             | =     | 1
        F5        | active_labels |           | 2019 | ES           | ES61        | Andalucía   | =     | 1
        F6        | pupils        |           |      | ES           |             |             | =     | 1
        """,
        NO_AWARDS,
        NO_COVERAGE,
        """
        year | country_code | active_labels
        2019 | ES           |
        """,
        """
        figure_id | counted | counted_flag | difference | difference_flag | verdict    | reason
        F1        |         | :            |            | :               | cannot say | No winners' list of this edition names the place.
        F2        |         | :            |            | :               | cannot say | The place has no region code.
        F3        |         | :            |            | :               | cannot say | The source does not say which edition it is about.
        F4        |         | :            |            | :               | cannot say | The size of an edition that was then valid is not known.
        F5        |         | :            |            | :               | cannot say | Labels in force are not counted by region.
        F6        |         | :            |            | :               | cannot say | Sello has no rows that count this metric.
        """);
  }

  @Test
  void labels_in_force_are_judged_by_the_cohorts_of_which_nothing_is_missing() {
    check(
        """
        figure_id | metric        | year | country_code | bound | value
        F1        | active_labels | 2019 | EUR          | =     | 2216
        F2        | active_labels | 2019 | EUR          | =     | 2300
        F3        | active_labels | 2024 | DE           | <     | 31
        """,
        NO_AWARDS,
        NO_COVERAGE,
        """
        year | country_code | active_labels
        2019 | EUR          | 2216
        2024 | DE           | 30
        """,
        """
        figure_id | counted | verdict      | reason
        F1        | 2216    | agrees       | The two figures are equal.
        F2        | 2216    | differs      | We count less, though nothing of ours is missing.
        F3        | 30      | within bound | The count keeps the published bound.
        """);
  }

  @Test
  void awards_are_counted_for_regions_countries_and_europe() {
    check(
        """
        figure_id | metric | edition   | country_code | region_code | region_name | bound | value
        F1        | awards | 2018-2019 | DE           | DE2         | Bayern      | =     | 2
        F2        | awards | 2018-2019 | DE           |             |             | =     | 3
        F3        | awards | 2018-2019 | EUR          |             |             | =     | 4
        """,
        """
        award_id | edition   | country_code | region_code
        a        | 2018-2019 | DE           | DE2
        b        | 2018-2019 | DE           | DE2
        c        | 2018-2019 | DE           |
        d        | 2018-2019 | EE           |
        """,
        NO_COVERAGE,
        NO_LABELS,
        """
        figure_id | counted | verdict
        F1        | 2       | agrees
        F2        | 3       | agrees
        F3        | 4       | agrees
        """);
  }

  @Test
  void a_list_complete_for_a_region_says_nothing_of_the_country() {
    check(
        """
        figure_id | metric | edition   | country_code | region_code | region_name | bound | value
        F1        | awards | 2018-2019 | DE           | DE2         | Bayern      | =     | 2
        F2        | awards | 2018-2019 | DE           | DE3         | Berlin      | =     | 1
        F3        | awards | 2018-2019 | DE           |             |             | =     | 3
        """,
        """
        award_id | edition   | country_code | region_code
        a        | 2018-2019 | DE           | DE2
        """,
        """
        edition   | country_code | region_code
        2018-2019 | DE           | DE2
        """,
        NO_LABELS,
        """
        figure_id | counted | verdict    | reason
        F1        | 1       | differs    | We count less, though nothing of ours is missing.
        F2        |         | cannot say | No winners' list of this edition names the place.
        F3        | 1       | cannot say | Our winners' list is partial, and names fewer.
        """);
  }

  @Test
  void a_list_complete_for_a_country_counts_0_in_a_region_that_it_does_not_name() {
    check(
        """
        figure_id | metric | edition   | country_code | region_code | region_name | bound | value
        F1        | awards | 2018-2019 | DE           | DE3         | Berlin      | =     | 1
        F2        | awards | 2018-2019 | DE           |             | Franken     | =     | 1
        """,
        """
        award_id | edition   | country_code | region_code
        a        | 2018-2019 | DE           | DE2
        """,
        """
        edition   | country_code | region_code
        2018-2019 | DE           |
        """,
        NO_LABELS,
        """
        figure_id | counted | verdict    | reason
        F1        | 0       | differs    | We count less, though nothing of ours is missing.
        F2        |         | cannot say | The place has no region code.
        """);
  }

  @Test
  void a_list_complete_for_a_country_that_leaves_out_regions_says_nothing_of_a_region() {
    check(
        """
        figure_id | metric | edition   | country_code | region_code | region_name | bound | value
        F1        | awards | 2018-2019 | EE           | EE001       | Põhja-Eesti | =     | 1
        F2        | awards | 2018-2019 | EE           |             |             | =     | 2
        """,
        """
        award_id | edition   | country_code | region_code
        a        | 2018-2019 | EE           |
        """,
        """
        edition   | country_code | region_code
        2018-2019 | EE           |
        """,
        NO_LABELS,
        """
        figure_id | counted | verdict    | reason
        F1        |         | cannot say | No winners' list of this edition names the place.
        F2        | 1       | differs    | We count less, though nothing of ours is missing.
        """);
  }
}
