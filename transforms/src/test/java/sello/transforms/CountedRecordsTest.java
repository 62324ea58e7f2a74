package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sello.catalog.Match;
import sello.catalog.Trace;
import sello.ingest.Countries;
import sello.ingest.RawQualityLabels;
import sello.ingest.RawSchools;

final class CountedRecordsTest {
  private static final CountedRecords COUNTED = new CountedRecords();
  private static final String SCHOOLS =
      """
      source_line | country_code | school_id | region_code | level           | registered_on
      1           | PT           | 1         | PT11        | primary       | 2017-03-01
      2           | PT           | 2         | PT11        | primary       | 2018-03-01
      3           | PT           | 3         | PT15        | comprehensive | 2018-03-01
      4           | PT           | 4         | PT15        | upper_secondary | 2018-12-31
      5           | EE           | 1         |             |               |
      6           | EE           | 2         | EE00A       | primary       | 2018-03-01
      """;
  private static final String LABELS =
      """
      source_line | record_id | country_code | region_code | locality | school_name | year | label
      1           | 1         | ES           | ES61        | Jaén     | A           | 2020 | national
      2           | 2         | ES           | ES61        | Jaén     | A           | 2020 | national
      3           | 3         | ES           |             | Lugo     | A           | 2020 | european
      4           | 4         | ES           | ES61        |          | B           | 2020 |
      """;

  private static final String COUNTRIES =
      """
      iso2 | member_from | member_to
      EE   |             |
      ES   |             |
      PT   |             |
      """;

  private static void check(String metric, String expected) {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(new RawSchools().spec(), SCHOOLS),
                Drawn.rows(new RawQualityLabels().spec(), LABELS),
                Drawn.rows(new Countries().spec(), COUNTRIES))
            .where("metric = '" + metric + "'"),
        COUNTED.spec(),
        expected);
  }

  @Test
  void registered_schools_are_those_of_the_register_that_joined_by_the_end_of_the_year() {
    check(
        "registered_schools",
        """
        period | country_code | place_code | is_complete | counted | counted_before | counted_before_flag
        2017   | EE           | EE         | false       | 0       |                | :
        2017   | EE           | EE00A      | false       | 0       |                | :
        2017   | EUR          | EUR        | false       | 1       |                | :
        2017   | PT           | PT         | false       | 1       |                | :
        2017   | PT           | PT11       | false       | 1       |                | :
        2017   | PT           | PT15       | false       | 0       |                | :
        2018   | EE           | EE         | false       | 1       | 0              |
        2018   | EE           | EE00A      | false       | 1       | 0              |
        2018   | EUR          | EUR        | false       | 5       | 1              |
        2018   | PT           | PT         | false       | 4       | 1              |
        2018   | PT           | PT11       | false       | 2       | 1              |
        2018   | PT           | PT15       | false       | 2       | 0              |
        """);
    check(
        "registered_schools_upper_secondary",
        """
        period | country_code | place_code | counted | counted_before_flag
        2017   | EE           | EE         | 0       | m
        2017   | EE           | EE00A      | 0       | m
        2017   | EUR          | EUR        | 0       | m
        2017   | PT           | PT         | 0       | m
        2017   | PT           | PT11       | 0       | m
        2017   | PT           | PT15       | 0       | m
        2018   | EE           | EE         | 0       | m
        2018   | EE           | EE00A      | 0       | m
        2018   | EUR          | EUR        | 1       | m
        2018   | PT           | PT         | 1       | m
        2018   | PT           | PT11       | 0       | m
        2018   | PT           | PT15       | 1       | m
        """);
  }

  @Test
  void new_schools_are_those_that_joined_in_the_year() {
    check(
        "new_schools",
        """
        period | country_code | place_code | is_complete | counted
        2017   | EE           | EE         | false       | 0
        2017   | EE           | EE00A      | false       | 0
        2017   | EUR          | EUR        | false       | 1
        2017   | PT           | PT         | false       | 1
        2017   | PT           | PT11       | false       | 1
        2017   | PT           | PT15       | false       | 0
        2018   | EE           | EE         | false       | 1
        2018   | EE           | EE00A      | false       | 1
        2018   | EUR          | EUR        | false       | 4
        2018   | PT           | PT         | false       | 3
        2018   | PT           | PT11       | false       | 1
        2018   | PT           | PT15       | false       | 2
        """);
  }

  /** Estonia has a school without a day, so that nobody knows of which schools it is a share. */
  @Test
  void the_share_of_a_level_is_given_where_every_school_says_its_day_and_level() {
    check(
        "type_share_comprehensive",
        """
        period | country_code | place_code | is_complete | counted
        2017   | PT           | PT         | false       | 0
        2017   | PT           | PT11       | false       | 0
        2018   | EE           | EE00A      | false       | 0
        2018   | PT           | PT         | false       | 25
        2018   | PT           | PT11       | false       | 0
        2018   | PT           | PT15       | false       | 50
        """);
  }

  @Test
  void quality_labels_are_counted_as_far_as_records_were_sent() {
    check(
        "quality_labels",
        """
        period | country_code | place_code | is_complete | counted
        2020   | ES           | ES         | false       | 4
        2020   | ES           | ES61       | false       | 3
        2020   | EUR          | EUR        | false       | 4
        """);
    check(
        "national_quality_label_schools",
        """
        period | country_code | place_code | counted
        2020   | ES           | ES         | 1
        2020   | ES           | ES61       | 1
        2020   | EUR          | EUR        | 1
        """);
  }

  /**
   * GB leaves at the end of 2018, XK joins in 2020; their own figures are those of the register.
   */
  @Test
  void the_schools_of_europe_are_those_of_the_countries_that_took_part_in_the_year() {
    Drawn.check(
        COUNTED
            .compute(
                Drawn.rows(
                    new RawSchools().spec(),
                    """
                    source_line | country_code | school_id | registered_on
                    1           | GB           | 1         | 2018-03-01
                    2           | GB           | 2         | 2018-03-01
                    3           | PT           | 1         | 2018-03-01
                    4           | PT           | 2         | 2020-03-01
                    5           | XK           | 1         | 2018-03-01
                    """),
                Drawn.rows(new RawQualityLabels().spec(), LABELS),
                Drawn.rows(
                    new Countries().spec(),
                    """
                    iso2 | member_from | member_to
                    GB   |             | 2018-12-31
                    PT   |             |
                    XK   | 2020-02     |
                    """))
            .where("metric = 'registered_schools' and country_code in ('EUR', 'GB')"),
        COUNTED.spec(),
        """
        period | country_code | counted | counted_before | counted_before_flag
        2018   | EUR          | 3       |                | :
        2018   | GB           | 2       |                | :
        2019   | EUR          | 1       | 3              |
        2019   | GB           | 2       | 2              |
        2020   | EUR          | 3       | 1              |
        2020   | GB           | 2       | 2              |
        """);
  }

  /** A provenance that named records of quality labels for registered schools would lie. */
  @Test
  void a_figure_comes_from_the_publication_that_its_metric_counts() {
    assertThat(inputsOf("registered_schools"))
        .containsExactlyInAnyOrder("raw_schools", "countries");
    assertThat(inputsOf("type_share_primary"))
        .containsExactlyInAnyOrder("raw_schools", "countries");
    assertThat(inputsOf("national_quality_label_schools")).containsExactly("raw_quality_labels");
  }

  private static Set<String> inputsOf(String metric) {
    return COUNTED.traces().stream()
        .filter(trace -> trace.matches().stream().allMatch(match -> holds(match, metric)))
        .map(Trace::input)
        .collect(Collectors.toSet());
  }

  private static boolean holds(Match match, String metric) {
    return !match.own().equals("metric") || match.value().equals(metric);
  }
}
