package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class AwardRankByCountryTest {
  private static final AwardRankByCountry TABLE = new AwardRankByCountry();

  private static final String RATES =
      """
      edition   | country_code | awards | population | awards_per_million_inhabitants | awards_per_million_inhabitants_flag
      2019-2020 | AA           | 900    | 1000000    | 900                            |
      2019-2020 | BB           | 100    | 1000000    | 100                            | ep
      2019-2020 | CC           | 10     | 1000000    | 10                             |
      2019-2020 | DD           | 4      | 1000000    | 4                              | u
      2019-2020 | EE           |        | 1000000    |                                | :
      2019-2020 | FF           |        |            |                                | m
      2019-2020 | EUR          | 1014   | 6000000    | 169                            |
      2021-2022 | AA           | 900    | 1000000    | 900                            |
      """;

  private static Dataset<Row> compute(String rates) {
    return TABLE.compute(Drawn.rows(new AwardRateByCountry().spec(), rates));
  }

  @Test
  void countries_with_enough_awards_are_ranked() {
    Drawn.check(
        compute(RATES),
        TABLE.spec(),
        """
        edition   | country_code | countries_ranked | award_rank | award_rank_low | award_rank_high | award_rank_flag | top_ten_probability | top_ten_probability_flag
        2019-2020 | AA           | 3                | 1          | 1              | 1               |                 |                     | m
        2019-2020 | BB           | 3                | 2          | 2              | 2               | ep              |                     | m
        2019-2020 | CC           | 3                | 3          | 3              | 3               |                 |                     | m
        2019-2020 | DD           | 0                |            |                |                 | :               |                     | :
        2019-2020 | EE           | 0                |            |                |                 | :               |                     | :
        2019-2020 | EUR          | 0                |            |                |                 | m               |                     | m
        2019-2020 | FF           | 0                |            |                |                 | m               |                     | m
        2021-2022 | AA           | 0                |            |                |                 | :               |                     | :
        """);
  }

  @Test
  void of_ten_countries_each_is_among_the_first_ten_and_of_eleven_the_last_is_not() {
    assertThat(tops(10)).hasSize(10).containsOnly("null m");
    assertThat(tops(11)).hasSize(11).startsWith("1.0 null").endsWith("0.0 null");
  }

  /** Of so many countries with rates that chance does not confuse, the highest first. */
  private static List<String> tops(int countries) {
    StringBuilder rates = new StringBuilder(RATES.lines().findFirst().orElseThrow() + "\n");
    for (int i = 0; i < countries; i++) {
      long awards = 1000L << (countries - i);
      rates.append(
          "2019-2020 | %c%c | %d | 100000000 | %s |\n"
              .formatted('A' + i, 'A' + i, awards, awards / 100.0));
    }
    return compute(rates.toString()).orderBy("country_code").collectAsList().stream()
        .map(row -> row.getAs("top_ten_probability") + " " + row.getAs("top_ten_probability_flag"))
        .toList();
  }

  @Test
  void ranks_do_not_depend_on_the_order_in_which_rows_come() {
    List<Row> once = compute(RATES).orderBy("edition", "country_code").collectAsList();
    List<Row> again =
        TABLE
            .compute(
                Drawn.rows(new AwardRateByCountry().spec(), RATES)
                    .orderBy(org.apache.spark.sql.functions.col("country_code").desc())
                    .repartition(3))
            .orderBy("edition", "country_code")
            .collectAsList();
    assertThat(again).isEqualTo(once);
  }
}
