package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Table;
import sello.catalog.Trace;

/** From which editions a figure of awards comes: all that decide it, and no others. */
final class AwardTracesTest {
  private static final Map<String, Table> TABLES =
      Map.of(
          "europe", new AwardTrendEurope(),
          "country", new AwardTrendByCountry(),
          "region", new AwardTrendByRegion(),
          "terms", new LabelTerms(),
          "editions", new RegionEditions(),
          "histories", new AwardHistories());

  /** What is said of the edition in each trace to an input that a measure is made from. */
  private static String of(String table, String measure, String input) {
    return TABLES.get(table).traces().stream()
        .filter(trace -> trace.input().equals(input))
        .filter(trace -> trace.gives().isEmpty() || trace.gives().contains(measure))
        .map(AwardTracesTest::edition)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String edition(Trace trace) {
    return trace.matches().stream()
        .filter(match -> match.input().equals("edition"))
        .map(match -> match.kind() + " " + match.own())
        .findFirst()
        .orElse("all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          europe    | awards_known               | awards_by_edition | SAME edition
          europe    | awards_change              | awards_by_edition | SAME edition, UP_TO edition
          europe    | awards_growth_two_editions | awards_by_edition | SAME edition, UP_TO edition
          europe    | awards_slope_per_year      | awards_by_edition | SAME edition, all
          country   | awards_known               | awards_by_country | SAME edition
          country   | awards_growth              | awards_by_country | SAME edition, UP_TO edition
          country   | awards_slope_per_year      | awards_by_country | SAME edition, all
          region    | awards_change_two_editions | awards_by_region  | SAME edition, UP_TO edition
          region    | awards_slope_per_year      | awards_by_region  | SAME edition, all
          histories | awards_counted             | region_editions   | SAME edition
          histories | first_awards               | region_editions   | SAME edition
          histories | renewals                   | region_editions   | SAME edition
          editions  | is_country_listed          | award_lists       | SAME edition
          editions  | has_history                | award_lists       | SAME edition, UP_TO edition
          terms     | spell                      | award_lists       | ''
          terms     | ending                     | award_lists       | SAME renewal_edition
          terms     | is_decided                 | award_lists       | SAME renewal_edition
          """)
  void a_measure_comes_from_all_editions_that_decide_it_and_from_no_others(
      String table, String measure, String input, String editions) {
    assertThat(of(table, measure, input)).isEqualTo(editions);
  }
}
