package sello.transforms;

import org.junit.jupiter.api.Test;

final class PublishedTotalsTest {
  private static final PublishedTotals TOTALS = new PublishedTotals();

  private static void check(String figures, String expected) {
    Drawn.check(
        TOTALS.compute(Drawn.rows(new PublishedFigures().spec(), figures)),
        TOTALS.spec(),
        expected);
  }

  /** Figures of one total. */
  private static void checkOne(String figures, String expected) {
    String header = "metric | period_kind | period    | country_code | ";
    String same = "awards | edition     | 2018-2019 | EUR          | ";
    StringBuilder rows = new StringBuilder();
    figures
        .lines()
        .forEach(line -> rows.append(rows.isEmpty() ? header : same).append(line).append('\n'));
    check(rows.toString(), expected);
  }

  @Test
  void an_exact_figure_is_used_before_a_rounded_one_and_that_before_a_bound() {
    checkOne(
        """
        figure_id | bound | value | source_kind
        F1        | >     | 1100  | official
        F2        | ~     | 1200  | official
        F3        | =     | 1190  | seed
        """,
        """
        bound | figures  | published | published_low | published_high | published_flag | figures_printed
        =     | F3 F2 F1 | 1190      | 1190          | 1200           |                | 3
        """);
  }

  @Test
  void an_official_figure_is_used_before_press_school_and_seed() {
    checkOne(
        """
        figure_id | bound | value | source_kind
        F1        | =     | 14    | seed
        F2        | =     | 13    | school
        F3        | =     | 12    | press
        F4        | =     | 11    | official
        """,
        """
        figures     | published | published_low | published_high
        F4 F3 F2 F1 | 11        | 11            | 14
        """);
  }

  @Test
  void of_equal_authority_the_highest_is_used_and_of_equal_figures_the_first() {
    checkOne(
        """
        figure_id | bound | value | source_kind
        F3        | =     | 1212  | official
        F2        | =     | 1211  | official
        F1        | =     | 1212  | official
        """,
        """
        figures  | published | published_low | published_high
        F1 F3 F2 | 1212      | 1211          | 1212
        """);
  }

  @Test
  void where_only_bounds_are_printed_the_value_is_missing_and_the_bounds_are_its_ends() {
    check(
        """
        metric | period_kind | period    | country_code | figure_id | bound | value | source_kind
        awards | edition     | 2023-2024 | EUR          | F1        | >     | 2900  | official
        awards | edition     | 2023-2024 | EUR          | F2        | >     | 2500  | official
        awards | edition     | 2024-2025 | EUR          | F3        | <     | 1000  | press
        awards | edition     | 2024-2025 | EUR          | F4        | <     | 1100  | press
        awards | edition     | 2025-2026 | EUR          | F5        | >     | 10    | press
        awards | edition     | 2025-2026 | EUR          | F6        | <     | 20    | official
        """,
        """
        period    | bound | figures | published | published_low | published_high | published_flag
        2023-2024 | >     | F1 F2   |           | 2900          |                | :
        2024-2025 | <     | F4 F3   |           |               | 1000           | :
        2025-2026 | <     | F6 F5   |           | 10            | 20             | :
        """);
  }

  @Test
  void bounds_that_contradict_each_other_are_the_ends_of_the_doubt() {
    checkOne(
        """
        figure_id | bound | value | source_kind
        F1        | >     | 1200  | official
        F2        | <     | 1000  | press
        """,
        """
        bound | figures | published | published_low | published_high | published_flag
        >     | F1 F2   |           | 1000          | 1200           | :
        """);
  }

  @Test
  void a_bound_that_the_figures_do_not_keep_is_an_end_of_the_doubt() {
    check(
        """
        metric | period_kind | period    | country_code | figure_id | bound | value | source_kind
        awards | edition     | 2018-2019 | EUR          | F1        | =     | 126   | official
        awards | edition     | 2018-2019 | EUR          | F2        | >     | 131   | press
        awards | edition     | 2019-2020 | EUR          | F3        | =     | 126   | official
        awards | edition     | 2019-2020 | EUR          | F4        | <     | 120   | press
        awards | edition     | 2019-2020 | EUR          | F5        | <     | 110   | press
        awards | edition     | 2020-2021 | EUR          | F6        | ~     | 120   | official
        awards | edition     | 2020-2021 | EUR          | F7        | =     | 126   | press
        awards | edition     | 2020-2021 | EUR          | F8        | >     | 130   | press
        awards | edition     | 2020-2021 | EUR          | F9        | <     | 100   | seed
        awards | edition     | 2021-2022 | EUR          | G1        | =     | 126   | official
        awards | edition     | 2021-2022 | EUR          | G2        | >     | 100   | press
        awards | edition     | 2021-2022 | EUR          | G3        | <     | 200   | press
        """,
        """
        period    | bound | figures     | published | published_low | published_high | published_flag
        2018-2019 | =     | F1 F2       | 126       | 126           | 131            |
        2019-2020 | =     | F3 F4 F5    | 126       | 110           | 126            |
        2020-2021 | =     | F7 F6 F8 F9 | 126       | 100           | 130            |
        2021-2022 | =     | G1 G3 G2    | 126       | 126           | 126            |
        """);
  }

  @Test
  void a_rounded_figure_that_is_used_is_flagged_as_estimated() {
    checkOne(
        """
        figure_id | bound | value | source_kind
        F1        | ~     | 1200  | press
        F2        | >     | 1000  | official
        """,
        """
        bound | figures | published | published_low | published_high | published_flag
        ~     | F1 F2   | 1200      | 1200          | 1200           | e
        """);
  }

  @Test
  void regions_and_figures_of_an_unknown_period_are_not_totals() {
    check(
        """
        metric | period_kind | period    | country_code | region_name  | figure_id | bound | value | source_kind
        awards | edition     | 2018-2019 | ES           | Andalucía    | F1        | =     | 1     | press
        awards | edition     | 2018-2019 | EUR          | eTwinning Plus | F2      | =     | 2     | press
        awards | unknown     | unknown   | EUR          |              | F3        | =     | 3     | press
        awards | edition     | 2018-2019 | ES           |              | F4        | =     | 4     | press
        """,
        """
        metric | period_kind | period    | country_code | figures | published
        awards | edition     | 2018-2019 | ES           | F4      | 4
        """);
  }

  @Test
  void metrics_kinds_of_period_periods_and_countries_are_kept_apart() {
    check(
        """
        metric        | period_kind   | period      | country_code | figure_id | bound | value | source_kind
        awards        | edition       | 2018-2019   | EUR          | F1        | =     | 1     | press
        applications  | edition       | 2018-2019   | EUR          | F2        | =     | 2     | press
        awards        | edition       | 2019-2020   | EUR          | F3        | =     | 3     | press
        awards        | edition       | 2018-2019   | ES           | F4        | =     | 4     | press
        active_labels | stock         | active 2019 | EUR          | F5        | =     | 5     | press
        active_labels | calendar_year | active 2019 | EUR          | F6        | =     | 6     | press
        """,
        """
        metric        | period_kind   | period      | country_code | published
        active_labels | calendar_year | active 2019 | EUR          | 6
        active_labels | stock         | active 2019 | EUR          | 5
        applications  | edition       | 2018-2019   | EUR          | 2
        awards        | edition       | 2018-2019   | ES           | 4
        awards        | edition       | 2018-2019   | EUR          | 1
        awards        | edition       | 2019-2020   | EUR          | 3
        """);
  }
}
