package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class AwardConcentrationCurveTest {
  private static final AwardConcentrationCurve TABLE = new AwardConcentrationCurve();
  private static final String TWO_EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | yes
      2021-2022 | 2021       | yes     | no
      """;

  private static Dataset<Row> compute(String editions, String awards) {
    Dataset<Row> byCountry = Drawn.rows(new AwardsByCountry().spec(), awards);
    Dataset<Row> concentration =
        new AwardConcentrationByEdition()
            .compute(Drawn.rows(new Editions().spec(), editions), byCountry);
    return TABLE.compute(byCountry, concentration);
  }

  private static void check(String awards, String expected) {
    Drawn.check(compute(TWO_EDITIONS, awards), TABLE.spec(), expected);
  }

  /** The two ends of the scale in statistics.md 7: 0 0 0 20, and 5 5 5 5. */
  @Test
  void one_country_with_all_bends_the_curve_into_the_corner_and_equal_ones_lie_on_the_diagonal() {
    check(
        """
        edition   | country_code | country_name | awards_published | awards_counted | list_coverage | awards_basis
        2020-2021 | DE           | Germany      | 20               |                | none          | published
        2020-2021 | EE           | Estonia      | 0                |                | none          | published
        2020-2021 | ES           | Spain        |                  | 0              | complete      | counted
        2020-2021 | PT           | Portugal     | 0                |                | none          | published
        2021-2022 | DE           | Germany      | 5                |                | none          | published
        2021-2022 | EE           | Estonia      | 5                |                | none          | published
        2021-2022 | ES           | Spain        | 5                |                | none          | published
        2021-2022 | PT           | Portugal     | 5                |                | none          | published
        """,
        """
        edition   | country_code | country_name | concentration_basis | award_place | cumulative_countries_share | cumulative_countries_share_flag | cumulative_awards_share | cumulative_awards_share_flag | gini   | gini_flag
        2020-2021 | DE           | Germany      | countries           | 4           | 1.0000                     | b                               | 1.0000                  | bu                           | 0.7500 | bu
        2020-2021 | EE           | Estonia      | countries           | 1           | 0.2500                     | b                               | 0.0000                  | bu                           | 0.7500 | bu
        2020-2021 | ES           | Spain        | countries           | 2           | 0.5000                     | b                               | 0.0000                  | bu                           | 0.7500 | bu
        2020-2021 | PT           | Portugal     | countries           | 3           | 0.7500                     | b                               | 0.0000                  | bu                           | 0.7500 | bu
        2021-2022 | DE           | Germany      | countries           | 1           | 0.2500                     | p                               | 0.2500                  | pu                           | 0.0000 | pu
        2021-2022 | EE           | Estonia      | countries           | 2           | 0.5000                     | p                               | 0.5000                  | pu                           | 0.0000 | pu
        2021-2022 | ES           | Spain        | countries           | 3           | 0.7500                     | p                               | 0.7500                  | pu                           | 0.0000 | pu
        2021-2022 | PT           | Portugal     | countries           | 4           | 1.0000                     | p                               | 1.0000                  | pu                           | 0.0000 | pu
        """);
  }

  @Test
  void a_rounded_figure_makes_shares_of_awards_estimates_and_leaves_those_of_countries_exact() {
    check(
        """
        edition   | country_code | awards_published | awards_published_flag
        2020-2021 | DE           | 100              | e
        2020-2021 | EE           | 300              |
        2021-2022 | DE           | 100              | e
        2021-2022 | EE           | 300              |
        """,
        """
        edition   | country_code | cumulative_countries_share | cumulative_countries_share_flag | cumulative_awards_share | cumulative_awards_share_flag | gini_flag
        2020-2021 | DE           | 0.5000                     | b                               | 0.2500                  | be                           | be
        2020-2021 | EE           | 1.0000                     | b                               | 1.0000                  | be                           | be
        2021-2022 | DE           | 0.5000                     | p                               | 0.2500                  | ep                           | ep
        2021-2022 | EE           | 1.0000                     | p                               | 1.0000                  | ep                           | ep
        """);
  }

  @Test
  void one_country_that_is_not_known_leaves_no_curve() {
    check(
        """
        edition   | country_code | awards_published | awards_published_europe | awards_counted | list_coverage
        2020-2021 | DE           | 10               | 60                      |                | none
        2020-2021 | EE           |                  | 60                      | 3              | partial
        """,
        """
        edition   | country_code | concentration_basis | award_place | cumulative_countries_share | cumulative_countries_share_flag | cumulative_awards_share | cumulative_awards_share_flag | gini | gini_flag
        2020-2021 | DE           |                     |             |                            | :                               |                         | :                            |      | :
        2020-2021 | EE           |                     |             |                            | :                               |                         | :                            |      | :
        """);
  }

  @Test
  void countries_that_make_up_the_exact_total_leave_0_for_the_others_which_begin_the_curve() {
    check(
        """
        edition   | country_code | awards_published | awards_published_flag | awards_published_europe
        2020-2021 | DE           | 15               |                       | 60
        2020-2021 | EE           |                  | :                     | 60
        2020-2021 | ES           | 45               |                       | 60
        """,
        """
        edition   | country_code | concentration_basis | award_place | cumulative_countries_share | cumulative_awards_share | gini   | gini_flag
        2020-2021 | DE           | remainder           | 2           | 0.6667                     | 0.2500                  | 0.5000 | b
        2020-2021 | EE           | remainder           | 1           | 0.3333                     | 0.0000                  | 0.5000 | b
        2020-2021 | ES           | remainder           | 3           | 1.0000                     | 1.0000                  | 0.5000 | b
        """);
  }

  @Test
  void without_any_award_there_is_no_curve_and_a_country_that_could_have_none_is_not_in_it() {
    check(
        """
        edition   | country_code | awards_published | awards_published_flag | awards_counted_flag
        2020-2021 | DE           | 0                |                       | :
        2020-2021 | EE           | 0                |                       | :
        2020-2021 | ME           |                  | m                     | m
        """,
        """
        edition   | country_code | award_place | cumulative_countries_share | cumulative_awards_share | cumulative_awards_share_flag | gini_flag
        2020-2021 | DE           |             |                            |                         | m                            | m
        2020-2021 | EE           |             |                            |                         | m                            | m
        """);
  }

  /** Gini a second way: one less twice the area under the curve, by trapezia. */
  @Test
  void on_random_counts_the_area_beside_the_curve_is_the_gini_coefficient() {
    Random random = new Random(1905);
    StringBuilder editions = new StringBuilder("edition | first_year | is_held | is_break\n");
    StringBuilder awards = new StringBuilder("edition | country_code | awards_published\n");
    for (int year = 2000; year < 2015; year++) {
      String edition = year + "-" + (year + 1);
      editions.append("%s | %d | yes | no%n".formatted(edition, year));
      int countries = 1 + random.nextInt(40);
      for (int i = 0; i < countries; i++) {
        int count = i == 0 ? 1 : random.nextInt(3) * random.nextInt(400);
        awards.append("%s | C%02d | %d%n".formatted(edition, i, count));
      }
    }

    List<Row> rows =
        compute(editions.toString(), awards.toString())
            .orderBy("edition", "award_place")
            .collectAsList();

    Row before = rows.get(0);
    double x = 0;
    double y = 0;
    double area = 0;
    for (Row row : rows) {
      if (!row.getAs("edition").equals(before.getAs("edition"))) {
        assertThat(1 - 2 * area).isCloseTo(before.<Double>getAs("gini"), within(1e-9));
        x = 0;
        y = 0;
        area = 0;
      }
      double toX = row.<Double>getAs("cumulative_countries_share");
      double toY = row.<Double>getAs("cumulative_awards_share");
      area += (toX - x) * (y + toY) / 2;
      x = toX;
      y = toY;
      before = row;
    }
    assertThat(1 - 2 * area).isCloseTo(before.<Double>getAs("gini"), within(1e-9));
  }
}
