package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class AwardRateLimitsByCountryTest {
  private static final AwardRateLimitsByCountry TABLE = new AwardRateLimitsByCountry();

  private static Dataset<Row> compute(String stages) {
    return TABLE.compute(Drawn.rows(new ApplicationStagesByCountry().spec(), stages));
  }

  private static final String TWELVE =
      """
      edition   | country_code | awarded_schools | registered_schools
      2020-2021 | AA           | 224             | 400
      2020-2021 | BB           | 16              | 60
      2020-2021 | CC           | 40              | 87
      2020-2021 | DD           | 179             | 300
      2020-2021 | EE           | 8               | 20
      2020-2021 | EUR          | 767             | 1447
      2020-2021 | FF           | 30              | 55
      2020-2021 | GG           | 55              | 110
      2020-2021 | HH           | 12              | 30
      2020-2021 | II           | 70              | 120
      2020-2021 | JJ           | 25              | 71
      2020-2021 | KK           | 18              | 44
      2020-2021 | LL           | 90              | 150
      """;

  /** Twelve made-up units, worked out once more with SciPy; method of Spiegelhalter 2005. */
  @Test
  void twelve_units_have_the_phi_and_the_widened_limits_of_the_method() {
    List<Row> rows = compute(TWELVE).orderBy("country_code").collectAsList();

    assertThat(rows).hasSize(12);
    Row first = rows.get(0);
    near(first, "whole_share", 0.5300621977);
    near(first, "phi", 2.7431505269);
    near(first, "tau_squared", 0.0044574480);
    near(first, "widened_limit_95_low", 0.3903648985);
    near(first, "widened_limit_95_high", 0.6697594968);
    near(first, "limit_95_low", 0.4811517427);
    near(first, "limit_95_high", 0.5789726526);
    assertThat(rows).allMatch(row -> row.getAs("phi").equals(first.getAs("phi")));
  }

  private static void near(Row row, String column, double expected) {
    assertThat(row.<Double>getAs(column)).as(column).isCloseTo(expected, within(1e-9));
  }

  @Test
  void verdicts_say_where_a_country_stands_and_how_many_chance_puts_outside() {
    Drawn.check(
        compute(TWELVE),
        TABLE.spec(),
        """
        country_code | verdict    | widened_verdict | awarded_share | units_compared | units_judged | units_outside_95 | expected_outside_95
        AA           | inside     | inside          | 0.5600        | 12             | 12           | 3                | 0.6
        BB           | below_99_8 | below_95        | 0.2667        | 12             | 12           | 3                | 0.6
        CC           | inside     | inside          | 0.4598        | 12             | 12           | 3                | 0.6
        DD           | above_95   | inside          | 0.5967        | 12             | 12           | 3                | 0.6
        EE           | inside     | inside          | 0.4000        | 12             | 12           | 3                | 0.6
        FF           | inside     | inside          | 0.5455        | 12             | 12           | 3                | 0.6
        GG           | inside     | inside          | 0.5000        | 12             | 12           | 3                | 0.6
        HH           | inside     | inside          | 0.4000        | 12             | 12           | 3                | 0.6
        II           | inside     | inside          | 0.5833        | 12             | 12           | 3                | 0.6
        JJ           | below_95   | below_95        | 0.3521        | 12             | 12           | 3                | 0.6
        KK           | inside     | inside          | 0.4091        | 12             | 12           | 3                | 0.6
        LL           | inside     | inside          | 0.6000        | 12             | 12           | 3                | 0.6
        """);
  }

  @Test
  void only_countries_whose_counts_are_known_and_fit_are_compared() {
    Drawn.check(
        compute(
            """
            edition   | country_code | awarded_schools | awarded_schools_flag | registered_schools | registered_schools_flag
            2020-2021 | DE           | 30              | b                    | 100                | b
            2020-2021 | EE           | 0               | b                    | 0                  | b
            2020-2021 | ES           | 50              | b                    | 100                | b
            2020-2021 | EUR          | 900             | b                    | 900                | b
            2020-2021 | IT           | 50              | b                    | 49                 | b
            2020-2021 | LU           | 2               | b                    | 11                 | b
            2020-2021 | ME           |                 | m                    |                    | m
            2020-2021 | PT           |                 | :                    | 100                | b
            """),
        TABLE.spec(),
        """
        country_code | verdict   | widened_verdict | awarded_schools | registered_schools | awarded_share | awarded_share_flag | whole_share | whole_share_flag | limit_95_low | limit_95_low_flag | limit_99_8_high | phi_flag | widened_limit_95_low_flag | units_compared | units_judged | units_outside_95 | expected_outside_95
        DE           | inside    |                 | 30              | 100                | 0.3000        | b                  | 0.3886      | b                | 0.2931       | b                 | 0.5393          | b        | m                         | 3              | 2            | 1                | 0.1
        EE           |           |                 | 0               | 0                  |               | m                  | 0.3886      | b                |              | m                 |                 | b        | m                         | 3              | 2            | 1                | 0.1
        ES           | above_95  |                 | 50              | 100                | 0.5000        | b                  | 0.3886      | b                | 0.2931       | b                 | 0.5393          | b        | m                         | 3              | 2            | 1                | 0.1
        IT           |           |                 | 50              | 49                 |               | :                  | 0.3886      | b                |              | :                 |                 | b        | m                         | 3              | 2            | 1                | 0.1
        LU           | too_small |                 | 2               | 11                 | 0.1818        | bu                 | 0.3886      | b                | 0.1006       | b                 | 0.8428          | b        | m                         | 3              | 2            | 1                | 0.1
        ME           |           |                 |                 |                    |               | m                  |             | m                |              | m                 |                 | m        | m                         | 3              | 2            | 1                | 0.1
        PT           |           |                 |                 | 100                |               | :                  | 0.3886      | b                |              | :                 |                 | b        | m                         | 3              | 2            | 1                | 0.1
        """);
  }

  @Test
  void a_country_alone_is_not_compared() {
    Drawn.check(
        compute(
            """
            edition   | country_code | awarded_schools | awarded_schools_flag | registered_schools
            2020-2021 | DE           | 30              |                      | 100
            """),
        TABLE.spec(),
        """
        edition   | country_code | verdict | awarded_share | awarded_share_flag | whole_share | whole_share_flag | limit_95_low | limit_95_low_flag | phi | phi_flag | units_compared | units_judged | expected_outside_95
        2020-2021 | DE           |         | 0.3000        |                    | 0.3000      |                  |              | m                 |     | m        | 1              | 0            | 0
        """);
  }
}
