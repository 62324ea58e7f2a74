package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;
import sello.catalog.Settings;
import sello.transforms.method.Reliability;

final class LowReliabilityTest {
  private static final LowReliability LOW = inForce(Map.of());

  private static LowReliability inForce(Map<String, String> environment) {
    Map<String, String> set = new HashMap<>(environment);
    set.put("SELLO_MASTER", "local[2]");
    Session.start(Settings.from(set), true);
    return LowReliability.inForce();
  }

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
  void each_threshold_is_the_one_with_which_the_session_was_started() {
    assertThat(
            inForce(
                Map.of(
                    "SELLO_RELIABLE_SHARE_BASE", "1",
                    "SELLO_RELIABLE_SHARE_WIDTH", "0.2",
                    "SELLO_RELIABLE_RATE_COUNT", "3",
                    "SELLO_RELIABLE_GROWTH_COUNT", "4",
                    "SELLO_RELIABLE_MEAN_BASE", "5",
                    "SELLO_RELIABLE_QUOTIENT_EXPECTED", "6.5",
                    "SELLO_RELIABLE_SURVIVAL_AT_RISK", "7",
                    "SELLO_RELIABLE_SLOPE_POINTS", "8")))
        .isEqualTo(new LowReliability(new Reliability(1, 0.2, 3, 4, 5, 6.5, 7, 8)));
    assertThat(inForce(Map.of()))
        .isEqualTo(new LowReliability(new Reliability(30, 0.3, 10, 10, 10, 5, 10, 5)));
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
