package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;

final class CriterionTrendByCountryTest {
  private static final CriterionTrendByCountry TREND = new CriterionTrendByCountry();
  private static final Spec SPEC = TREND.spec();

  /** Seven years with one that was not held and a new scheme in 2020. */
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_area_break | area_scheme
      2018-2019 | 2018       | yes     | no            | old
      2019-2020 | 2019       | yes     | no            | old
      2020-2021 | 2020       | yes     | yes           | new
      2021-2022 | 2021       | yes     | no            | new
      2022-2023 | 2022       | yes     | no            | new
      2023-2024 | 2023       | no      | no            |
      2024-2025 | 2024       | yes     | no            | new
      2025-2026 | 2025       | yes     | no            | new
      """;

  private static Dataset<Row> trend(String profile) {
    return TREND.compute(
        Drawn.rows(new CriterionProfileByCountry().spec(), profile),
        Drawn.rows(new Editions().spec(), EDITIONS));
  }

  private static void check(String profile, String expected) {
    Drawn.check(trend(profile), SPEC, expected);
  }

  @Test
  void a_change_is_of_two_editions_of_one_scheme_with_welchs_interval() {
    String sleep =
        """
        edition   | country_code | area_code | assessed_schools | mean_score | mean_score_flag | score_standard_deviation
        2020-2021 | ES           | model     | 10               | 2.33       | b               | 2.002248736
        2021-2022 | ES           | model     | 10               | 0.75       |                 | 1.789009658
        """;
    Row row = trend(sleep).where("edition = '2021-2022'").head();

    assertThat(row.<String>getAs("edition_before")).isEqualTo("2020-2021");
    assertThat(row.<Double>getAs("mean_score_change_points")).isCloseTo(-1.58, within(1e-12));
    assertThat(row.<Double>getAs("mean_score_change_points_low"))
        .isCloseTo(-3.3654832, within(5e-8));
    assertThat(row.<Double>getAs("mean_score_change_points_high"))
        .isCloseTo(0.2054832, within(5e-8));
    assertThat(row.<String>getAs("mean_score_change_points_flag")).isEqualTo("b");
  }

  /** Welch: 8 -/+ 12.7062·sqrt(1 + 0), beyond what two means of 0 to 10 can differ by. */
  @Test
  void the_interval_of_a_change_ends_at_the_widest_change_of_the_scale() {
    String two =
        """
        edition   | country_code | area_code | assessed_schools | mean_score | mean_score_flag | score_standard_deviation
        2020-2021 | ES           | model     | 2                | 1          | bu              | 1.4142135623730951
        2021-2022 | ES           | model     | 2                | 9          | u               | 0
        """;
    Row row = trend(two).where("edition = '2021-2022'").head();

    assertThat(row.<Double>getAs("mean_score_change_points")).isEqualTo(8);
    assertThat(row.<Double>getAs("mean_score_change_points_low"))
        .isCloseTo(8 - 12.7062047362, within(1e-9));
    assertThat(row.<Double>getAs("mean_score_change_points_high")).isEqualTo(10);
  }

  @Test
  void nothing_is_compared_across_a_scheme_nor_over_an_edition_that_was_not_held() {
    check(
        """
        edition   | country_code | area_code | assessed_schools | mean_score | mean_score_flag | score_standard_deviation
        2018-2019 | ES           | tools     | 10               | 5          |                 | 0
        2019-2020 | ES           | tools     | 10               | 6          |                 | 0
        2020-2021 | ES           | model     | 10               | 7          | b               | 0
        2021-2022 | ES           | model     | 9                | 7.5        |                 | 0
        2022-2023 | ES           | model     | 10               | 7          |                 | 0
        2024-2025 | ES           | model     | 10               | 8.5        |                 | 0
        2025-2026 | ES           | model     | 1                | 9          | pu              |
        """,
        """
        edition   | country_code | area_code | edition_before | edition_two_before | mean_score_flag | mean_score_change_points | mean_score_change_points_low | mean_score_change_points_high | mean_score_change_points_flag | mean_score_change_points_over_2_editions | mean_score_change_points_over_2_editions_flag | slope_editions | mean_score_slope_points_per_year | mean_score_slope_points_per_year_low | mean_score_slope_points_per_year_flag
        2018-2019 | ES           | tools     |                |                    |                 |                          |                              |                               | m                             |                                          | m                                             | 1              |                                  |                                      | m
        2019-2020 | ES           | tools     | 2018-2019      |                    |                 | 1                        | 1                            | 1                             |                               |                                          | m                                             | 2              |                                  |                                      | m
        2020-2021 | ES           | model     |                |                    | b               |                          |                              |                               | m                             |                                          | m                                             | 1              |                                  |                                      | m
        2021-2022 | ES           | model     | 2020-2021      |                    |                 | 0.5                      | 0.5                          | 0.5                           | bu                            |                                          | m                                             | 2              |                                  |                                      | m
        2022-2023 | ES           | model     | 2021-2022      | 2020-2021          |                 | -0.5                     | -0.5                         | -0.5                          | u                             | 0                                        | b                                             | 3              |                                  |                                      | m
        2024-2025 | ES           | model     |                | 2022-2023          |                 |                          |                              |                               | m                             | 1.5                                      |                                               | 4              | 0.35416666666666663              |                                      | bu
        2025-2026 | ES           | model     | 2024-2025      |                    | pu              | 0.5                      |                              |                               | pu                            |                                          | m                                             | 5              | 0.3875                           | -0.5                                 | bp
        """);
  }

  @Test
  void an_unknown_mean_is_not_known_and_one_that_cannot_be_is_none() {
    check(
        """
        edition   | country_code | area_code | assessed_schools | mean_score | mean_score_flag | score_standard_deviation
        2020-2021 | ES           | model     |                  |            | :               |
        2021-2022 | ES           | model     | 10               | 7          |                 | 1
        2022-2023 | ES           | model     |                  |            | :               |
        2024-2025 | ES           | model     | 10               | 7          |                 | 1
        2025-2026 | ES           | model     | 10               | 7          |                 | 1
        2020-2021 | ME           | model     |                  |            | m               |
        2021-2022 | ME           | model     | 10               | 7          |                 | 1
        """,
        """
        edition   | country_code | area_code | mean_score_flag | mean_score_change_points | mean_score_change_points_flag | mean_score_change_points_over_2_editions_flag | slope_editions | mean_score_slope_points_per_year_flag
        2020-2021 | ES           | model     | :               |                          | m                             | m                                             | 0              | m
        2020-2021 | ME           | model     | m               |                          | m                             | m                                             | 0              | m
        2021-2022 | ES           | model     |                 |                          | :                             | m                                             | 1              | m
        2021-2022 | ME           | model     |                 |                          | m                             | m                                             | 1              | m
        2022-2023 | ES           | model     | :               |                          | :                             | :                                             | 1              | m
        2024-2025 | ES           | model     |                 |                          | m                             | :                                             | 2              | :
        2025-2026 | ES           | model     |                 | 0                        | p                             | m                                             | 3              | :
        """);
  }

  /** ES has four known editions after the first of the scheme, whose mean is not known. */
  @Test
  void a_slope_has_b_where_it_begins_after_a_break_also_when_its_first_edition_is_not_known() {
    StringBuilder profile =
        new StringBuilder(
            "edition | country_code | area_code | assessed_schools | mean_score | mean_score_flag\n");
    for (int year : List.of(2020, 2021, 2022, 2024, 2025)) {
      String edition = year + "-" + (year + 1);
      profile.append(edition + " | EE | model | 10 | 7 |\n");
      profile.append(
          edition + (year == 2020 ? " | ES | model | | | :\n" : " | ES | model | 10 | 7 |\n"));
    }
    Drawn.check(
        trend(profile.toString()).where("edition = '2025-2026'"),
        SPEC,
        """
        country_code | slope_editions | mean_score_slope_points_per_year_flag
        EE           | 5              | bp
        ES           | 4              | bpu
        """);
  }

  @Test
  void slopes_and_changes_are_those_of_the_means_worked_out_by_hand() {
    List<Integer> years = List.of(2020, 2021, 2022, 2024, 2025);
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      Map<Integer, Double> means = new TreeMap<>();
      StringBuilder profile =
          new StringBuilder(
              "edition | country_code | area_code | assessed_schools | mean_score |"
                  + " mean_score_flag | score_standard_deviation\n");
      for (int year : years) {
        means.put(year, random.nextInt(1000) / 100.0);
        profile.append(
            String.format(
                Locale.ROOT,
                "%d-%d | ES | model | 20 | %s | | 1\n",
                year,
                year + 1,
                means.get(year)));
      }
      for (Row row : trend(profile.toString()).collectAsList()) {
        int year = Integer.parseInt(row.<String>getAs("edition").substring(0, 4));
        change(row, "mean_score_change_points", means, year, year - 1);
        change(row, "mean_score_change_points_over_2_editions", means, year, year - 2);
        slope(row, means, year);
      }
    }
  }

  private static void change(
      Row row, String column, Map<Integer, Double> means, int year, int from) {
    if (!means.containsKey(from)) {
      assertThat(row.<Double>getAs(column)).as(row.toString()).isNull();
      return;
    }
    double expected = means.get(year) - means.get(from);
    double t38 = 2.0243941639;
    assertThat(row.<Double>getAs(column)).isCloseTo(expected, within(1e-12));
    assertThat(row.<Double>getAs(column + "_high"))
        .isCloseTo(expected + t38 * Math.sqrt(0.1), within(1e-8));
  }

  private static void slope(Row row, Map<Integer, Double> means, int last) {
    List<Integer> years = means.keySet().stream().filter(year -> year <= last).toList();
    List<Double> slopes = new ArrayList<>();
    for (int from : years) {
      for (int to : years) {
        if (from < to) {
          slopes.add((means.get(to) - means.get(from)) / (to - from));
        }
      }
    }
    slopes.sort(null);
    Double found = row.getAs("mean_score_slope_points_per_year");
    if (years.size() < 4) {
      assertThat(found).isNull();
      return;
    }
    int half = slopes.size() / 2;
    assertThat(found).isCloseTo((slopes.get(half - 1) + slopes.get(half)) / 2, within(1e-12));
  }
}
