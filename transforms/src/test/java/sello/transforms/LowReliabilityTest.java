package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;

final class LowReliabilityTest {
  private static final LowReliability LOW = LowReliability.DEFAULTS;

  private static List<Boolean> answers(String values, Column rule) {
    return TestSpark.session()
        .sql("select * from values " + values)
        .select(rule)
        .collectAsList()
        .stream()
        .map(row -> row.<Boolean>getAs(0))
        .toList();
  }

  @Test
  void a_share_is_unreliable_below_30_or_with_an_interval_wider_than_30_points() {
    String shares =
        "(0L, 20L), (15L, 148L), (1L, 29L), (8L, 20L), (40L, 87L), (15L, 30L), (null, 30L) as t(x, n)";
    EstimateColumns share = RowMethods.share(col("x"), col("n"));

    assertThat(answers(shares, LOW.share(col("n"), share)))
        .containsExactly(true, false, true, true, false, true, false);
  }

  @Test
  void counts_below_ten_make_rates_growth_means_and_survival_unreliable() {
    String counts = "(9L, 10L), (10L, 9L), (10L, 10L) as t(a, b)";

    for (Column rule : List.of(LOW.rate(col("a")), LOW.mean(col("a")), LOW.survival(col("a")))) {
      assertThat(answers(counts, rule)).containsExactly(true, false, false);
    }
    assertThat(answers(counts, LOW.growth(col("a"), col("b")))).containsExactly(true, true, false);
  }

  @Test
  void fewer_than_five_points_or_five_expected_are_unreliable() {
    assertThat(answers("(4L), (5L) as t(points)", LOW.slope(col("points"))))
        .containsExactly(true, false);
    QuotientColumns quotient = RowMethods.locationQuotient(col("ri"), col("r"), col("i"), col("x"));
    assertThat(
            answers(
                "(3L, 40L, 60L, 1200L), (0L, 50L, 100L, 1000L) as t(ri, r, i, x)",
                LOW.quotient(quotient)))
        .containsExactly(true, false);
  }
}
