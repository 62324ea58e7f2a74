package sello.transforms;

import org.junit.jupiter.api.Test;

final class ActiveLabelsByYearTest {
  private static final ActiveLabelsByYear LABELS = new ActiveLabelsByYear();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | valid_from | valid_to   | is_break
      2018-2019 | 2018       | yes     | 2018-01-01 | 2019-12-31 | no
      2019-2020 | 2019       | yes     | 2019-01-01 | 2020-12-31 | no
      """;
  private static final String NO_COUNTRY =
      """
      edition | country_code
      """;
  private static final String NO_TOTALS =
      """
      metric | period_kind | period | country_code
      """;
  private static final String EUROPE_2018_2019 =
      """
      edition   | awards_published | awards_published_low | awards_published_high
      2018-2019 | 1212             | 1211                 | 1212
      2019-2020 | 1004             | 1004                 | 1004
      """;

  private static void check(
      String editions, String europe, String countries, String totals, String expected) {
    Drawn.check(
        LABELS.compute(
            Drawn.rows(new Editions().spec(), editions),
            Drawn.rows(new AwardsByEdition().spec(), europe),
            Drawn.rows(new AwardsByCountry().spec(), countries),
            Drawn.rows(new PublishedTotals().spec(), totals)),
        LABELS.spec(),
        expected);
  }

  @Test
  void the_labels_valid_on_31_december_are_the_sum_of_the_cohorts_and_of_their_ends() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        NO_COUNTRY,
        NO_TOTALS,
        """
        year | country_code | country_name | active_labels_basis | active_labels | active_labels_low | active_labels_high | active_labels_flag
        2018 | EUR          | Europe       | cohorts             | 1212          | 1211              | 1212               |
        2019 | EUR          | Europe       | cohorts             | 2216          | 2215              | 2216               |
        """);
  }

  @Test
  void a_cohort_counts_as_long_as_the_dates_of_its_edition_say() {
    check(
        """
        edition   | first_year | is_held | valid_from | valid_to   | is_break
        2018-2019 | 2018       | yes     | 2018-09-01 | 2020-08-31 | no
        2019-2020 | 2019       | yes     | 2020-01-01 | 2020-12-31 | no
        2020-2021 | 2020       | yes     | 2021-01-01 | 2021-12-30 | no
        """,
        """
        edition   | awards_published | awards_published_low | awards_published_high
        2018-2019 | 10               | 10                   | 10
        2019-2020 | 5                | 5                    | 5
        2020-2021 | 3                | 3                    | 3
        """,
        NO_COUNTRY,
        NO_TOTALS,
        """
        year | country_code | active_labels
        2018 | EUR          | 10
        2019 | EUR          | 10
        2020 | EUR          | 5
        """);
  }

  @Test
  void the_year_of_an_edition_not_held_has_the_labels_of_the_one_before_only() {
    check(
        """
        edition   | first_year | is_held | valid_from | valid_to   | is_break
        2021-2022 | 2021       | yes     | 2021-01-01 | 2022-12-31 | no
        2022-2023 | 2022       | no      | 2022-01-01 | 2023-12-31 | no
        2023-2024 | 2023       | yes     | 2023-01-01 | 2024-12-31 | yes
        """,
        """
        edition   | awards_published | awards_published_low | awards_published_high | awards_published_flag
        2021-2022 | 2935             | 2935                 | 2935                  |
        2022-2023 |                  |                      |                       | m
        2023-2024 | 4485             | 4485                 | 4505                  | b
        """,
        NO_COUNTRY,
        NO_TOTALS,
        """
        year | country_code | active_labels | active_labels_low | active_labels_high | active_labels_flag
        2021 | EUR          | 2935          | 2935              | 2935               |
        2022 | EUR          | 2935          | 2935              | 2935               |
        2023 | EUR          | 4485          | 4485              | 4505               | b
        """);
  }

  @Test
  void a_sum_over_a_cohort_that_is_not_known_is_missing_and_has_the_ends_that_are_known() {
    check(
        EDITIONS,
        """
        edition   | awards_published | awards_published_low | awards_published_high | awards_published_flag
        2018-2019 | 1212             | 1211                 | 1212                  |
        2019-2020 |                  |                      | 1000                  | :
        """,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | list_coverage
        2018-2019 | DE           | Germany      | 16               | 16                   | 16                    |                       | none
        2019-2020 | DE           | Germany      |                  |                      |                       | :                     | none
        2018-2019 | ES           | Spain        |                  |                      |                       | :                     | none
        2019-2020 | ES           | Spain        |                  |                      |                       | :                     | none
        2018-2019 | IT           | Italy        |                  | 200                  |                       | :                     | none
        2019-2020 | IT           | Italy        | 130              | 130                  | 130                   |                       | none
        """,
        NO_TOTALS,
        """
        year | country_code | active_labels_basis | active_labels | active_labels_low | active_labels_high | active_labels_flag | active_labels_known | active_labels_known_flag
        2018 | DE           | cohorts             | 16            | 16                | 16                 |                    | 16                  |
        2018 | ES           |                     |               |                   |                    | :                  |                     | :
        2018 | EUR          | cohorts             | 1212          | 1211              | 1212               |                    | 1212                |
        2018 | IT           |                     |               | 200               |                    | :                  |                     | :
        2019 | DE           |                     |               | 16                |                    | :                  |                     | :
        2019 | ES           |                     |               |                   |                    | :                  |                     | :
        2019 | EUR          |                     |               | 1211              | 2212               | :                  |                     | :
        2019 | IT           |                     |               | 330               |                    | :                  |                     | :
        """);
  }

  @Test
  void where_a_cohort_is_not_known_the_share_is_of_the_published_labels() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        """
        edition   | country_code | country_name | awards_published_flag | list_coverage
        2018-2019 | ES           | Spain        | :                     | none
        2019-2020 | ES           | Spain        | :                     | none
        """,
        """
        metric        | period_kind   | period      | country_code | bound | published | published_low | published_high
        active_labels | stock         | active 2019 | ES           | =     | 171       | 171           | 171
        active_labels | stock         | 2019        | ES           | =     | 99        | 99            | 99
        active_labels | calendar_year | active 2018 | ES           | =     | 98        | 98            | 98
        """,
        """
        year | country_code | active_labels_basis | active_labels | active_labels_flag | active_labels_published | active_labels_published_flag | active_labels_known | active_labels_europe | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2018 | ES           |                     |               | :                  |                         | :                            |                     | 1212                 |                 |                     |                      | :
        2018 | EUR          | cohorts             | 1212          |                    |                         | :                            | 1212                | 1212                 |                 |                     |                      | m
        2019 | ES           | published           |               | :                  | 171                     |                              | 171                 | 2216                 | 0.0772          | 0.0668              | 0.0890               |
        2019 | EUR          | cohorts             | 2216          |                    |                         | :                            | 2216                | 2216                 |                 |                     |                      | m
        """);
  }

  @Test
  void a_complete_list_stands_in_for_a_total_that_nobody_printed_and_a_partial_one_does_not() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | list_coverage | awards_basis
        2018-2019 | DE           | Germany      |                  |                      |                       | :                     | 8              | partial       |
        2018-2019 | EE           | Estonia      |                  |                      |                       | :                     | 8              | complete      | counted
        2018-2019 | AT           | Austria      | 6                | 5                    | 6                     |                       | 9              | complete      | published
        """,
        NO_TOTALS,
        """
        year | country_code | active_labels | active_labels_low | active_labels_high
        2018 | AT           | 6             | 5                 | 6
        2018 | DE           |               |                   |
        2018 | EE           | 8             | 8                 | 8
        2018 | EUR          | 1212          | 1211              | 1212
        2019 | AT           | 6             | 5                 | 6
        2019 | DE           |               |                   |
        2019 | EE           | 8             | 8                 | 8
        2019 | EUR          | 2216          | 2215              | 2216
        """);
  }

  @Test
  void a_printed_bound_is_an_end_beside_a_complete_list_only_where_the_two_contradict_each_other() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        """
        edition   | country_code | country_name | awards_published_low | awards_published_high | awards_published_flag | awards_counted | list_coverage | awards_basis
        2018-2019 | DE           | Germany      | 10                   |                       | :                     | 8              | complete      | counted
        2018-2019 | EE           | Estonia      |                      | 6                     | :                     | 8              | complete      | counted
        2018-2019 | ES           | Spain        | 5                    |                       | :                     | 8              | complete      | counted
        2018-2019 | AT           | Austria      |                      | 12                    | :                     | 8              | complete      | counted
        """,
        NO_TOTALS,
        """
        year | country_code | active_labels | active_labels_low | active_labels_high
        2018 | AT           | 8             | 8                 | 8
        2018 | DE           | 8             | 8                 | 10
        2018 | EE           | 8             | 6                 | 8
        2018 | ES           | 8             | 8                 | 8
        2018 | EUR          | 1212          | 1211              | 1212
        2019 | AT           | 8             | 8                 | 8
        2019 | DE           | 8             | 8                 | 10
        2019 | EE           | 8             | 6                 | 8
        2019 | ES           | 8             | 8                 | 8
        2019 | EUR          | 2216          | 2215              | 2216
        """);
  }

  @Test
  void an_edition_before_a_country_joined_adds_nothing_and_before_any_label_it_is_m() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | list_coverage
        2018-2019 | ME           | Montenegro   |                  |                      |                       | m                     | none
        2019-2020 | ME           | Montenegro   | 7                | 7                    | 7                     |                       | none
        """,
        NO_TOTALS,
        """
        year | country_code | active_labels | active_labels_low | active_labels_high | active_labels_flag | active_labels_known_flag | share_of_europe | share_of_europe_flag
        2018 | EUR          | 1212          | 1211              | 1212               |                    |                          |                 | m
        2018 | ME           |               |                   |                    | m                  | m                        |                 | m
        2019 | EUR          | 2216          | 2215              | 2216               |                    |                          |                 | m
        2019 | ME           | 7             | 7                 | 7                  |                    |                          | 0.0032          |
        """);
  }

  @Test
  void a_figure_made_from_rounded_or_provisional_ones_is_flagged_like_them() {
    check(
        EDITIONS,
        """
        edition   | awards_published | awards_published_low | awards_published_high | awards_published_flag
        2018-2019 | 1200             | 1200                 | 1200                  | e
        2019-2020 | 1004             | 1004                 | 1004                  | p
        """,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | awards_counted_flag | list_coverage | awards_basis
        2018-2019 | DE           | Germany      | 16               | 16                   | 16                    |                       |                | :                   | none          | published
        2019-2020 | DE           | Germany      |                  |                      |                       | :                     | 4              | p                   | complete      | counted
        """,
        """
        metric        | period_kind | period      | country_code | bound | published | published_low | published_high
        active_labels | stock       | active 2019 | DE           | ~     | 20        | 20            | 20
        """,
        """
        year | country_code | active_labels | active_labels_flag | active_labels_published_flag | active_labels_known_flag | active_labels_europe_flag | share_of_europe_flag
        2018 | DE           | 16            |                    | :                            |                          | e                         | e
        2018 | EUR          | 1200          | e                  | :                            | e                        | e                         | m
        2019 | DE           | 20            | p                  | e                            | p                        | ep                        | ep
        2019 | EUR          | 2204          | ep                 | :                            | ep                       | ep                        | m
        """);
  }

  @Test
  void a_part_that_is_larger_than_europe_has_no_share() {
    check(
        EDITIONS,
        EUROPE_2018_2019,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | list_coverage
        2018-2019 | ES           | Spain        | 2000             | 2000                 | 2000                  | none
        2019-2020 | ES           | Spain        | 0                | 0                    | 0                     | none
        """,
        NO_TOTALS,
        """
        year | country_code | active_labels | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2018 | ES           | 2000          |                 |                     |                      | :
        2018 | EUR          | 1212          |                 |                     |                      | m
        2019 | ES           | 2000          | 0.9025          | 0.8895              | 0.9142               |
        2019 | EUR          | 2216          |                 |                     |                      | m
        """);
  }
}
