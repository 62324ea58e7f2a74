package sello.transforms;

import org.junit.jupiter.api.Test;

final class PublishedAgainstCountedTest {
  private static final PublishedAgainstCounted RECONCILED = new PublishedAgainstCounted();
  private static final String NO_COUNTS = "metric | period | country_code | place_code\n";
  private static final String NO_LABELS = "year | country_code | active_labels\n";

  /** The label begins with the edition 2018-2019. */
  private static final String EDITIONS =
      """
      metric           | period    | country_code | place_code | is_complete | counted
      member_countries | 2018-2019 | EUR          | EUR        | yes         | 44
      """;

  private static void check(
      String figures, String awards, String schools, String labels, String expected) {
    Drawn.check(
        RECONCILED.compute(
            Drawn.rows(new PublishedFigures().spec(), figures),
            Drawn.rows(new CountedAwards().spec(), awards),
            Drawn.rows(new CountedSchools().spec(), schools),
            Drawn.rows(new ActiveLabelsByYear().spec(), labels)),
        RECONCILED.spec(),
        expected);
  }

  private static void check(String figures, String counts, String labels, String expected) {
    check(figures, EDITIONS, counts, labels, expected);
  }

  private static void check(String figures, String counts, String expected) {
    check(figures, counts, NO_LABELS, expected);
  }

  /** Of {@link #EDITIONS} and later ones: 2023-2024 is the last, and none is 2022-2023. */
  private static void checkAwards(String figures, String counts, String expected) {
    String later =
        """
        member_countries | 2019      | EUR          | EUR        | yes         | 44
        member_countries | 2019-2020 | EUR          | EUR        | yes         | 44
        member_countries | 2020-2021 | EUR          | EUR        | yes         | 44
        member_countries | 2021-2022 | EUR          | EUR        | yes         | 43
        member_countries | 2023-2024 | EUR          | EUR        | yes         | 46
        """;
    check(figures, EDITIONS + later + counts, NO_COUNTS, NO_LABELS, expected);
  }

  /** Four awards of Estonia, whose list is complete or partial. */
  private static void checkFour(boolean complete, String figures, String expected) {
    String header = "metric | edition | country_code | ";
    String same = "awards | 2018-2019 | EE | ";
    StringBuilder rows = new StringBuilder();
    figures
        .lines()
        .forEach(line -> rows.append(rows.isEmpty() ? header : same).append(line).append('\n'));
    check(
        rows.toString(),
        """
        metric | period    | country_code | place_code | is_complete | counted
        awards | 2018-2019 | EE           | EE         | %s          | 4
        awards | 2020-2021 | EE           | EE         | no          | 1
        """
            .formatted(complete ? "yes" : "no"),
        expected);
  }

  @Test
  void beside_a_complete_count_every_figure_can_be_judged() {
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
        F08       | 4.125 | 4       | -0.125     | within bound | The count keeps the published bound.
        F09       | 4.25  | 4       | -0.25      | differs      | We count less, though nothing of ours is missing.
        F10       | 3.75  | 4       | 0.25       | differs      | We count more than was published.
        """);
  }

  @Test
  void a_partial_count_contradicts_a_figure_only_where_it_is_more() {
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
        F03       | 4       | cannot say   | Our winners' list is partial: there may be more awards.
        F04       | 4       | within bound | The count keeps the published bound.
        F05       | 4       | cannot say   | Our winners' list is partial: there may be more awards.
        F06       | 4       | cannot say   | Our winners' list is partial: there may be more awards.
        F07       | 4       | differs      | We count more than was published.
        F08       | 4       | cannot say   | Our winners' list is partial: there may be more awards.
        F09       | 4       | differs      | We count more than was published.
        """);
  }

  @Test
  void a_figure_without_rows_of_ours_says_why_it_cannot_be_judged() {
    check(
        """
        figure_id | metric              | period    | edition   | year | country_code | region_code | region_name | bound | value
        F1        | awards              | 2018-2019 | 2018-2019 |      | ES           |             |             | =     | 1
        F2        | awards              | 2018-2019 | 2018-2019 |      | ES           |             | Málaga      | =     | 1
        F3        | awards              | 2019      |           | 2019 | ES           |             |             | =     | 1
        F4        | active_labels       | 2019      |           | 2019 | ES           |             |             | =     | 1
        F5        | active_labels       | 2019      |           | 2019 | ES           | ES61        | Andalucía   | =     | 1
        F6        | pupils              | 2019      |           |      | ES           |             |             | =     | 1
        F7        | registered_teachers | 2019      |           | 2019 | ES           |             |             | =     | 1
        F8        | quality_labels      | 2019/2020 |           |      | ES           |             |             | =     | 1
        """,
        NO_COUNTS,
        """
        year | country_code | active_labels
        2019 | ES           |
        """,
        """
        figure_id | counted | counted_flag | counted_before_flag | difference | difference_flag | verdict    | reason
        F1        |         | :            | m                   |            | :               | cannot say | No winners' list of this edition names the place.
        F2        |         | :            | m                   |            | :               | cannot say | The place has no region code.
        F3        |         | :            | m                   |            | :               | cannot say | The source does not say which edition it is about.
        F4        |         | :            | m                   |            | :               | cannot say | The size of an edition that was then valid is not known.
        F5        |         | :            | m                   |            | :               | cannot say | Labels in force are compared for whole countries only.
        F6        |         | :            | m                   |            | :               | cannot say | Sello has no rows that count this metric.
        F7        |         | :            | :                   |            | :               | cannot say | We have no rows of this metric for the period and place.
        F8        |         | :            | m                   |            | :               | cannot say | The period is none that we count.
        """);
  }

  @Test
  void a_count_is_looked_up_for_the_region_the_country_or_europe_of_the_figure() {
    check(
        """
        figure_id | metric | edition   | country_code | region_code | region_name | bound | value
        F1        | awards | 2018-2019 | DE           | DE2         | Bayern      | =     | 2
        F2        | awards | 2018-2019 | DE           | DE3         | Berlin      | =     | 1
        F3        | awards | 2018-2019 | DE           |             |             | =     | 3
        F4        | awards | 2018-2019 | EUR          |             |             | =     | 4
        F5        | awards | 2018-2019 | EUR          |             | Plus        | =     | 4
        """,
        """
        metric | period    | country_code | place_code | is_complete | counted
        awards | 2018-2019 | DE           | DE         | no          | 3
        awards | 2018-2019 | DE           | DE2        | yes         | 1
        awards | 2018-2019 | DE           | DE3        | yes         | 0
        awards | 2018-2019 | EUR          | EUR        | no          | 4
        """,
        """
        figure_id | place_code | counted | verdict    | reason
        F1        | DE2        | 1       | differs    | We count less, though nothing of ours is missing.
        F2        | DE3        | 0       | differs    | We count less, though nothing of ours is missing.
        F3        | DE         | 3       | agrees     | The two figures are equal.
        F4        | EUR        | 4       | agrees     | The two figures are equal.
        F5        |            |         | cannot say | The place has no region code.
        """);
  }

  @Test
  void labels_in_force_are_judged_by_the_cohorts_of_which_nothing_is_missing() {
    check(
        """
        figure_id | metric        | edition   | year | country_code | bound | value
        F1        | active_labels |           | 2019 | EUR          | =     | 2216
        F2        | active_labels |           | 2019 | EUR          | =     | 2300
        F3        | active_labels |           | 2024 | DE           | <     | 31
        F4        | awards        | 2018-2019 |      | EUR          | =     | 1212
        F5        | active_labels |           | 2024 | DE           | =     | 29
        """,
        NO_COUNTS,
        """
        year | country_code | active_labels
        2019 | EUR          | 2216
        2024 | DE           | 30
        """,
        """
        figure_id | counted | verdict      | reason
        F1        | 2216    | agrees       | The two figures are equal.
        F2        | 2216    | differs      | The editions then valid add up to less than was published.
        F3        | 30      | within bound | The count keeps the published bound.
        F4        |         | cannot say   | No winners' list of this edition names the place.
        F5        | 30      | differs      | The editions then valid add up to more than was published.
        """);
  }

  /** In the first year of which there are rows, nobody knows how few there were at its start. */
  @Test
  void a_stock_read_in_the_year_contradicts_ours_only_where_we_count_more_a_year_before() {
    check(
        """
        figure_id | metric             | year | country_code | bound | value
        F1        | registered_schools | 2018 | ES           | =     | 150
        F2        | registered_schools | 2018 | ES           | =     | 130
        F3        | registered_schools | 2018 | ES           | =     | 119
        F4        | registered_schools | 2018 | ES           | =     | 151
        F5        | registered_schools | 2018 | ES           | <     | 145
        F6        | registered_schools | 2018 | ES           | <     | 120
        F7        | registered_schools | 2018 | ES           | >     | 145
        F8        | registered_schools | 2018 | ES           | >     | 150
        F9        | registered_schools | 2017 | ES           | =     | 119
        """,
        """
        metric             | period | country_code | place_code | is_complete | counted | counted_before
        registered_schools | 2018   | ES           | ES         | no          | 150     | 120
        registered_schools | 2017   | ES           | ES         | no          | 120     |
        """,
        """
        figure_id | counted_periods | counted | counted_before | difference | verdict      | reason
        F1        | 2018            | 150     | 120            | 0          | agrees       | The two figures are equal.
        F2        | 2018            | 150     | 120            | 20         | within bound | It lies between our counts at the ends of the year before and the year.
        F3        | 2018            | 150     | 120            | 31         | differs      | We count more than was published.
        F4        | 2018            | 150     | 120            | -1         | cannot say   | Our rows may be partial: there may be more.
        F5        | 2018            | 150     | 120            | 5          | within bound | It lies between our counts at the ends of the year before and the year.
        F6        | 2018            | 150     | 120            | 30         | differs      | We count more than was published.
        F7        | 2018            | 150     | 120            | 5          | within bound | The count keeps the published bound.
        F8        | 2018            | 150     | 120            | 0          | cannot say   | Our rows may be partial: there may be more.
        F9        | 2017            | 120     |                | 1          | cannot say   | Our rows may be partial: there may be more.
        """);
  }

  @Test
  void years_of_a_span_are_added_up_where_the_metric_counts_what_happened_in_a_year() {
    check(
        """
        figure_id | metric              | period     | period_kind | country_code | bound | value
        F1        | new_schools         | 2016..2018 | cumulative  | LT           | =     | 6
        F2        | new_schools         | 2017..2019 | cumulative  | LT           | =     | 9
        F3        | registered_teachers | 2016..2018 | cumulative  | LT           | =     | 9
        """,
        """
        metric              | period | country_code | place_code | is_complete | counted
        new_schools         | 2016   | LT           | LT         | yes         | 1
        new_schools         | 2017   | LT           | LT         | yes         | 2
        new_schools         | 2018   | LT           | LT         | yes         | 3
        registered_teachers | 2017   | LT           | LT         | yes         | 9
        """,
        """
        figure_id | counted_periods | counted | verdict    | reason
        F1        | 2016 2017 2018  | 6       | agrees     | The two figures are equal.
        F2        | 2017 2018 2019  | 5       | cannot say | Our rows may be partial: there may be more.
        F3        |                 |         | cannot say | The period is none that we count.
        """);
  }

  /** Rows that are missing may raise or lower a percentage: a partial one contradicts nothing. */
  @Test
  void a_percentage_is_compared_as_it_is_printed() {
    check(
        """
        figure_id | metric             | year | country_code | bound | value
        F1        | type_share_primary | 2015 | IT           | =     | 7.3
        F2        | type_share_primary | 2015 | IT           | =     | 7
        F3        | type_share_primary | 2015 | IT           | =     | 7.4
        F4        | type_share_primary | 2015 | PT           | =     | 7.4
        F5        | type_share_primary | 2015 | PT           | =     | 7.2
        """,
        """
        metric             | period | country_code | place_code | is_complete | counted
        type_share_primary | 2015   | IT           | IT         | yes         | 7.26
        type_share_primary | 2015   | PT           | PT         | no          | 7.26
        """,
        """
        figure_id | verdict    | reason
        F1        | agrees     | The two figures are equal.
        F2        | agrees     | The two figures are equal.
        F3        | differs    | We count less, though nothing of ours is missing.
        F4        | cannot say | Our rows may be partial, and the share another.
        F5        | cannot say | Our rows may be partial, and the share another.
        """);
  }

  @Test
  void awards_of_several_editions_are_those_that_begin_in_the_period() {
    checkAwards(
        """
        figure_id | metric            | period               | period_kind   | edition   | year | country_code | bound | value
        F01       | awards_cumulative | 2017/2018..2018/2019 | cumulative    |           |      | EE           | =     | 2
        F02       | awards_cumulative | 2018/2019..2019/2020 | cumulative    |           |      | EE           | =     | 5
        F03       | awards_cumulative | 2019/2020..2021/2022 | cumulative    |           |      | EE           | =     | 12
        F04       | awards_cumulative | 2020/2021..2022/2023 | cumulative    |           |      | EE           | =     | 8
        F05       | awards_cumulative | 2020..2023           | cumulative    |           |      | EE           | =     | 15
        F06       | awards_cumulative | 2022                 | cumulative    |           |      | EE           | =     | 14
        F07       | awards_cumulative | 2019/2020            | cumulative    |           |      | EE           | =     | 5
        F08       | awards_cumulative | 2019-2020            | edition       | 2019-2020 |      | EE           | >     | 4
        F09       | awards_cumulative | 2019                 | calendar_year |           | 2019 | EE           | =     | 5
        F10       | awards_cumulative | 2019/2020            | school_year   |           |      | EE           | =     | 5
        F11       | awards_cumulative | 2019                 | stock         |           | 2019 | EE           | =     | 5
        F12       | awards_cumulative | 2019..2024           | cumulative    |           |      | EE           | =     | 12
        F13       | awards_cumulative | 2017                 | cumulative    |           |      | EE           | =     | 0
        F14       | awards_cumulative | so far               | unknown       |           |      | EE           | =     | 5
        F15       | awards_cumulative | 2019/2020..2021/2022 | cumulative    |           |      | PT           | =     | 5
        """,
        """
        awards_cumulative | ..2018-2019 | EE           | EE         | yes         | 2
        awards_cumulative | ..2019-2020 | EE           | EE         | yes         | 5
        awards_cumulative | ..2021-2022 | EE           | EE         | yes         | 14
        awards            | 2018-2019   | EE           | EE         | yes         | 2
        awards            | 2019-2020   | EE           | EE         | yes         | 3
        awards            | 2020-2021   | EE           | EE         | yes         | 4
        awards            | 2021-2022   | EE           | EE         | yes         | 5
        awards            | 2023-2024   | EE           | EE         | no          | 6
        """,
        """
        figure_id | counted_periods               | counted | difference | verdict      | reason
        F01       | ..2018-2019                   | 2       | 0          | agrees       | The two figures are equal.
        F02       | ..2019-2020                   | 5       | 0          | agrees       | The two figures are equal.
        F03       | 2019-2020 2020-2021 2021-2022 | 12      | 0          | agrees       | The two figures are equal.
        F04       | 2020-2021 2021-2022           | 9       | 1          | differs      | We count more than was published.
        F05       | 2020-2021 2021-2022 2023-2024 | 15      | 0          | agrees       | The two figures are equal.
        F06       | ..2021-2022                   | 14      | 0          | agrees       | The two figures are equal.
        F07       | ..2019-2020                   | 5       | 0          | agrees       | The two figures are equal.
        F08       | ..2019-2020                   | 5       | 1          | within bound | The count keeps the published bound.
        F09       | ..2019-2020                   | 5       | 0          | agrees       | The two figures are equal.
        F10       | ..2019-2020                   | 5       | 0          | agrees       | The two figures are equal.
        F11       |                               |         |            | cannot say   | The period is none that we count.
        F12       |                               |         |            | cannot say   | The period is none that we count.
        F13       |                               |         |            | cannot say   | The period is none that we count.
        F14       |                               |         |            | cannot say   | The period is none that we count.
        F15       | 2019-2020 2020-2021 2021-2022 |         |            | cannot say   | We have no rows of this metric for the period and place.
        """);
  }

  @Test
  void editions_of_a_span_that_are_partial_or_missing_leave_it_open_whether_there_are_more() {
    checkAwards(
        """
        figure_id | metric            | period               | period_kind | country_code | bound | value
        F1        | awards_cumulative | 2019/2020..2020/2021 | cumulative  | EE           | =     | 9
        F2        | awards_cumulative | 2020/2021..2021/2022 | cumulative  | EE           | =     | 9
        F3        | awards_cumulative | 2020/2021..2021/2022 | cumulative  | EE           | =     | 3
        """,
        """
        awards            | 2019-2020   | EE           | EE         | no          | 3
        awards            | 2020-2021   | EE           | EE         | yes         | 4
        """,
        """
        figure_id | counted_periods     | counted | verdict    | reason
        F1        | 2019-2020 2020-2021 | 7       | cannot say | Our rows may be partial: there may be more.
        F2        | 2020-2021 2021-2022 | 4       | cannot say | Our rows may be partial: there may be more.
        F3        | 2020-2021 2021-2022 | 4       | differs    | We count more than was published.
        """);
  }
}
