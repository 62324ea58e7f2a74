package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class ActiveLabelsByCountryTest {
  private static final ActiveLabelsByCountry LABELS = new ActiveLabelsByCountry();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | valid_from | valid_to   | is_break
      2018-2019 | 2018       | yes     | 2018-01-01 | 2019-12-31 | no
      2019-2020 | 2019       | yes     | 2019-01-01 | 2020-12-31 | no
      2020-2021 | 2020       | no      |            |            | no
      2021-2022 | 2021       | yes     | 2021-01-01 | 2022-12-31 | yes
      """;
  private static final String NO_EUROPE =
      """
      edition | awards_published
      """;
  private static final String NO_COUNTRY =
      """
      edition | country_code
      """;

  private static void check(String editions, String europe, String countries, String expected) {
    Dataset<Row> calendar = Drawn.rows(new Editions().spec(), editions);
    Dataset<Row> byEdition = Drawn.rows(new AwardsByEdition().spec(), europe);
    Dataset<Row> byCountry = Drawn.rows(new AwardsByCountry().spec(), countries);
    Dataset<Row> byYear =
        new ActiveLabelsByYear()
            .compute(
                calendar,
                byEdition,
                byCountry,
                Drawn.rows(
                    new PublishedTotals().spec(),
                    """
                    metric        | period_kind | period      | country_code | bound | published
                    active_labels | stock       | active 2019 | ES           | =     | 171
                    """));
    Drawn.check(LABELS.compute(calendar, byEdition, byCountry, byYear), LABELS.spec(), expected);
  }

  @Test
  void the_labels_of_a_year_are_those_of_the_year_before_and_the_new_ones_less_the_expired() {
    check(
        EDITIONS,
        """
        edition   | awards_published | awards_published_low | awards_published_high | awards_published_flag | renewals | countries_with_history
        2018-2019 | 1212             | 1211                 | 1212                  |                       | 0        | 2
        2019-2020 | 1004             | 1004                 | 1004                  | e                     | 5        | 1
        2020-2021 |                  |                      |                       | m                     |          | 0
        2021-2022 | 2935             | 2935                 | 2939                  | bp                    | 70       | 3
        """,
        NO_COUNTRY,
        """
        year | country_code | country_name | active_editions     | new_editions | expired_editions | expiring_editions | active_labels | active_labels_flag | new_labels | new_labels_low | new_labels_high | new_labels_flag | renewed_labels | renewed_labels_flag | countries_reporting_renewals | expired_labels | expired_labels_low | expired_labels_high | expired_labels_flag | expiring_labels | expiring_labels_flag
        2018 | EUR          | Europe       | 2018-2019           | 2018-2019    |                  |                   | 1212          |                    | 1212       | 1211           | 1212            |                 | 0              |                     | 2                            |                |                    |                     | m                   | 0               |
        2019 | EUR          | Europe       | 2018-2019 2019-2020 | 2019-2020    |                  | 2018-2019         | 2216          | e                  | 1004       | 1004           | 1004            | e               | 5              |                     | 1                            | 0              | 0                  | 0                   |                     | 1212            |
        2020 | EUR          | Europe       | 2019-2020           |              | 2018-2019        | 2019-2020         | 1004          | e                  | 0          | 0              | 0               |                 |                | m                   | 0                            | 1212           | 1211               | 1212                |                     | 1004            | e
        2021 | EUR          | Europe       | 2021-2022           | 2021-2022    | 2019-2020        |                   | 2935          | bp                 | 2935       | 2935           | 2939            | bp              | 70             | bp                  | 3                            | 1004           | 1004               | 1004                | e                   | 0               |
        """);
  }

  @Test
  void an_unknown_cohort_leaves_what_it_belongs_to_missing_and_a_complete_list_is_a_cohort() {
    check(
        EDITIONS,
        NO_EUROPE,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | list_coverage | awards_basis | renewals
        2018-2019 | ES           | Spain        |                  |                      | 30                    | :                     |                | none          |              |
        2019-2020 | ES           | Spain        |                  |                      |                       | :                     | 4              | complete      | counted      | 1
        2021-2022 | ES           | Spain        | 9                | 9                    | 9                     |                       | 8              | partial       | published    |
        """,
        """
        year | country_code | active_labels_basis | active_labels | active_labels_high | new_labels | new_labels_high | new_labels_flag | renewed_labels | renewed_labels_flag | countries_reporting_renewals | expired_labels | expired_labels_high | expired_labels_flag | expiring_labels | expiring_labels_flag | active_labels_known
        2018 | ES           |                     |               | 30                 |            | 30              | :               |                | :                   | 0                            |                |                     | m                   | 0               |                      |
        2019 | ES           | published           |               | 34                 | 4          | 4               |                 | 1              |                     | 1                            | 0              | 0                   |                     |                 | :                    | 171
        2020 | ES           | cohorts             | 4             | 4                  | 0          | 0               |                 |                | m                   | 0                            |                | 30                  | :                   | 4               |                      | 4
        2021 | ES           | cohorts             | 9             | 9                  | 9          | 9               | b               |                | :                   | 0                            | 4              | 4                   |                     | 0               |                      | 9
        """);
  }

  @Test
  void who_could_have_no_label_has_m_and_who_leaves_still_has_labels_that_expire() {
    check(
        EDITIONS,
        NO_EUROPE,
        """
        edition   | country_code | country_name | awards_published | awards_published_low | awards_published_high | awards_published_flag | list_coverage
        2018-2019 | GB           | Kingdom      | 6                | 6                    | 6                     |                       | none
        2019-2020 | GB           | Kingdom      |                  |                      |                       | m                     | none
        2021-2022 | GB           | Kingdom      |                  |                      |                       | m                     | none
        2018-2019 | ME           | Montenegro   |                  |                      |                       | m                     | none
        2019-2020 | ME           | Montenegro   | 7                | 7                    | 7                     |                       | none
        2021-2022 | ME           | Montenegro   | 2                | 2                    | 2                     |                       | none
        """,
        """
        year | country_code | active_labels | active_labels_flag | new_labels | new_labels_flag | renewed_labels_flag | expired_labels | expired_labels_flag | expiring_labels | expiring_labels_flag
        2018 | GB           | 6             |                    | 6          |                 | :                   |                | m                   | 0               |
        2018 | ME           |               | m                  |            | m               | m                   |                | m                   |                 | m
        2019 | GB           | 6             |                    | 0          |                 | m                   | 0              |                     | 6               |
        2019 | ME           | 7             |                    | 7          |                 | :                   |                | m                   | 0               |
        2020 | GB           |               | m                  |            | m               | m                   | 6              |                     |                 | m
        2020 | ME           | 7             |                    | 0          |                 | m                   | 0              |                     | 7               |
        2021 | GB           |               | m                  |            | m               | m                   |                | m                   |                 | m
        2021 | ME           | 2             | b                  | 2          | b               | :                   | 7              |                     | 0               |
        """);
  }

  @Test
  void validity_is_by_the_dates_of_the_edition_and_a_label_within_a_year_is_never_counted() {
    check(
        """
        edition   | first_year | is_held | valid_from | valid_to   | is_break
        2018-2019 | 2018       | yes     | 2018-09-01 | 2020-08-31 | no
        2019-2020 | 2019       | yes     | 2020-01-01 | 2020-12-31 | no
        2020-2021 | 2020       | yes     | 2020-01-01 | 2020-12-30 | no
        """,
        """
        edition   | awards_published | awards_published_low | awards_published_high
        2018-2019 | 10               | 10                   | 10
        2019-2020 | 5                | 5                    | 5
        2020-2021 | 3                | 3                    | 3
        """,
        NO_COUNTRY,
        """
        year | country_code | active_labels | new_labels | new_editions | expired_labels | expired_editions | expiring_labels | expiring_editions
        2018 | EUR          | 10            | 10         | 2018-2019    |                |                  | 0               |
        2019 | EUR          | 10            | 0          |              | 0              |                  | 10              | 2018-2019
        2020 | EUR          | 5             | 5          | 2019-2020    | 10             | 2018-2019        | 5               | 2019-2020
        """);
  }

  @Test
  void the_share_of_europe_is_that_of_active_labels_by_year() {
    check(
        EDITIONS,
        """
        edition   | awards_published | awards_published_low | awards_published_high
        2018-2019 | 1212             | 1211                 | 1212
        2019-2020 | 1004             | 1004                 | 1004
        """,
        """
        edition   | country_code | country_name | awards_published_flag | list_coverage
        2018-2019 | ES           | Spain        | :                     | none
        2019-2020 | ES           | Spain        | :                     | none
        """,
        """
        year | country_code | active_labels | active_labels_known | active_labels_europe | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2018 | ES           |               |                     | 1212                 |                 |                     |                      | :
        2018 | EUR          | 1212          | 1212                | 1212                 |                 |                     |                      | m
        2019 | ES           |               | 171                 | 2216                 | 0.0772          | 0.0668              | 0.0890               |
        2019 | EUR          | 2216          | 2216                | 2216                 |                 |                     |                      | m
        2020 | ES           |               |                     | 1004                 |                 |                     |                      | :
        2020 | EUR          | 1004          | 1004                | 1004                 |                 |                     |                      | m
        """);
  }
}
