package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class AwardConcentrationByEditionTest {
  private static final AwardConcentrationByEdition TABLE = new AwardConcentrationByEdition();
  private static final String TWO_EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2020-2021 | 2020       | yes     | yes
      2021-2022 | 2021       | yes     | no
      """;

  private static Dataset<Row> compute(String editions, String awards) {
    return TABLE.compute(
        Drawn.rows(new Editions().spec(), editions),
        Drawn.rows(new AwardsByCountry().spec(), awards));
  }

  private static void check(String editions, String awards, String expected) {
    Drawn.check(compute(editions, awards), TABLE.spec(), expected);
  }

  /** The answers of statistics.md 7 for 224 16 40 179 8, and the Wilson interval of 443/467. */
  @Test
  void the_indices_are_those_of_all_countries_of_which_the_newest_edition_is_provisional() {
    check(
        TWO_EDITIONS,
        """
        edition   | country_code | awards_published | awards_counted | list_coverage | awards_basis
        2020-2021 | DE           | 224              |                | none          | published
        2020-2021 | EE           |                  | 16             | complete      | counted
        2020-2021 | ES           | 40               | 39             | partial       | published
        2020-2021 | IT           | 179              |                | none          | published
        2020-2021 | PT           | 8                |                | none          | published
        2021-2022 | DE           | 50               |                | none          | published
        2021-2022 | EE           | 50               |                | none          | published
        """,
        """
        edition   | concentration_basis | top_three_countries | countries_taking_part | countries_known | awards_known | awards_known_flag | hhi    | hhi_flag | hhi_normalised | gini   | gini_flag | awards_top_three | top_three_share | top_three_share_low | top_three_share_high | top_three_share_flag
        2020-2021 | countries           | DE IT ES            | 5                     | 5               | 467          | b                 | 0.3858 | b        | 0.2322         | 0.5096 | b         | 443              | 0.9486          | 0.9247              | 0.9652               | b
        2021-2022 | countries           | DE EE               | 2                     | 2               | 100          | p                 | 0.5000 | p        | 0.0000         | 0.0000 | p         | 100              | 1.0000          | 0.9630              | 1.0000               | p
        """);
  }

  @Test
  void a_country_without_awards_takes_part_with_its_0_and_one_that_could_have_none_does_not() {
    check(
        TWO_EDITIONS,
        """
        edition   | country_code | awards_published | awards_published_flag | awards_counted | awards_counted_flag | list_coverage | awards_basis
        2020-2021 | DE           | 0                |                       |                | :                   | none          | published
        2020-2021 | EE           | 0                |                       |                | :                   | none          | published
        2020-2021 | ES           | 0                |                       |                | :                   | none          | published
        2020-2021 | PT           | 20               |                       |                | :                   | none          | published
        2020-2021 | ME           |                  | m                     |                | m                   | none          |
        2021-2022 | ME           |                  | m                     | 4              | p                   | complete      | counted
        """,
        """
        edition   | top_three_countries | countries_taking_part | countries_known | hhi    | hhi_flag | hhi_normalised | hhi_normalised_flag | gini   | top_three_share | top_three_share_flag
        2020-2021 | PT                  | 4                     | 4               | 1.0000 | bu       | 1.0000         | bu                  | 0.7500 | 1.0000          | bu
        2021-2022 | ME                  | 1                     | 1               | 1.0000 | pu       |                | m                   | 0.0000 | 1.0000          | pu
        """);
  }

  @Test
  void one_country_that_is_not_known_leaves_no_index() {
    check(
        TWO_EDITIONS,
        """
        edition   | country_code | awards_published | awards_published_europe | awards_counted | list_coverage
        2020-2021 | DE           | 0                | 60                      |                | none
        2020-2021 | EE           |                  | 60                      | 3              | partial
        2021-2022 | DE           |                  | 60                      |                | none
        """,
        """
        edition   | concentration_basis | top_three_countries | countries_taking_part | countries_known | awards_known | awards_known_flag | hhi | hhi_flag | effective_number | effective_number_flag | hhi_normalised_flag | gini | gini_flag | awards_top_three | awards_top_three_flag | top_three_share | top_three_share_flag
        2020-2021 |                     |                     | 2                     | 1               | 0            | b                 |     | :        |                  | :                     | :                   |      | :         |                  | :                     |                 | :
        2021-2022 |                     |                     | 1                     | 0               |              | :                 |     | :        |                  | :                     | m                   |      | :         |                  | :                     |                 | :
        """);
  }

  @Test
  void countries_that_make_up_the_exact_total_leave_0_for_the_others() {
    check(
        TWO_EDITIONS,
        """
        edition   | country_code | awards_published | awards_published_flag | awards_published_europe | awards_published_europe_flag
        2020-2021 | DE           | 15               |                       | 60                      |
        2020-2021 | EE           |                  | :                     | 60                      |
        2020-2021 | ES           | 45               |                       | 60                      |
        2021-2022 | DE           | 15               | p                     | 60                      | ep
        2021-2022 | EE           |                  | :                     | 60                      | ep
        2021-2022 | ES           | 45               | p                     | 60                      | ep
        """,
        """
        edition   | concentration_basis | top_three_countries | countries_known | hhi    | hhi_flag | gini
        2020-2021 | remainder           | ES DE               | 2               | 0.6250 | b        | 0.5000
        2021-2022 |                     |                     | 2               |        | :        |
        """);
  }

  @Test
  void rounded_parts_and_a_sum_above_the_total_leave_nothing_to_deduce() {
    check(
        TWO_EDITIONS,
        """
        edition   | country_code | awards_published | awards_published_flag | awards_published_europe | awards_published_europe_flag
        2020-2021 | DE           | 60               | be                    | 60                      | b
        2020-2021 | EE           |                  | :                     | 60                      | b
        2021-2022 | DE           | 61               | p                     | 60                      | p
        2021-2022 | EE           |                  | :                     | 60                      | p
        """,
        """
        edition   | concentration_basis | awards_known | awards_known_flag | hhi | hhi_flag
        2020-2021 |                     | 60           | be                |     | :
        2021-2022 |                     | 61           | p                 |     | :
        """);
  }

  @Test
  void no_edition_and_no_award_at_all_have_m_and_rounding_is_estimated() {
    check(
        """
        edition   | first_year | is_held | is_break
        2020-2021 | 2020       | yes     | no
        2021-2022 | 2021       | no      | no
        2022-2023 | 2022       | yes     | no
        """,
        """
        edition   | country_code | awards_published | awards_published_flag | awards_counted_flag
        2020-2021 | DE           | 100              | e                     | :
        2020-2021 | EE           | 100              |                       | :
        2021-2022 | DE           |                  | m                     | m
        2022-2023 | DE           | 0                | p                     | :
        2022-2023 | EE           | 0                | p                     | :
        """,
        """
        edition   | countries_taking_part | awards_known | awards_known_flag | hhi    | hhi_flag | gini_flag | awards_top_three | awards_top_three_flag | top_three_share_flag
        2020-2021 | 2                     | 200          | e                 | 0.5000 | e        | e         | 200              | e                     | e
        2021-2022 | 0                     |              | m                 |        | m        | m         |                  | m                     | m
        2022-2023 | 2                     | 0            | p                 |        | m        | m         | 0                | p                     | m
        """);
  }

  /** Gini by the mean difference of all pairs, HHI by the chance that two awards are of one. */
  @Test
  void on_random_counts_the_indices_agree_with_another_way_of_working_them_out() {
    Random random = new Random(7);
    StringBuilder editions = new StringBuilder("edition | first_year | is_held | is_break\n");
    StringBuilder awards = new StringBuilder("edition | country_code | awards_published\n");
    Map<String, long[]> drawn = new HashMap<>();
    for (int year = 2000; year < 2020; year++) {
      String edition = year + "-" + (year + 1);
      long[] counts =
          IntStream.range(0, 2 + random.nextInt(40))
              .mapToLong(i -> random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(400))
              .toArray();
      counts[0] = 1;
      editions.append("%s | %d | yes | no%n".formatted(edition, year));
      for (int i = 0; i < counts.length; i++) {
        awards.append("%s | C%02d | %d%n".formatted(edition, i, counts[i]));
      }
      drawn.put(edition, counts);
    }

    for (Row row : compute(editions.toString(), awards.toString()).collectAsList()) {
      long[] counts = drawn.get(row.<String>getAs("edition"));
      double total = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
      double differences = 0;
      double same = 0;
      for (long one : counts) {
        same += one * (double) one;
        for (long other : counts) {
          differences += Math.abs(one - other);
        }
      }
      long[] sorted = counts.clone();
      Arrays.sort(sorted);
      long top = 0;
      for (int i = sorted.length - 1; i >= Math.max(0, sorted.length - 3); i--) {
        top += sorted[i];
      }
      String at = row.toString();
      assertThat(row.<Double>getAs("hhi")).as(at).isCloseTo(same / total / total, within(1e-9));
      assertThat(row.<Double>getAs("effective_number"))
          .as(at)
          .isCloseTo(total * total / same, within(1e-7));
      assertThat(row.<Double>getAs("gini"))
          .as(at)
          .isCloseTo(differences / (2 * counts.length * total), within(1e-9));
      assertThat(row.<Long>getAs("awards_top_three")).as(at).isEqualTo(top);
    }
  }
}
