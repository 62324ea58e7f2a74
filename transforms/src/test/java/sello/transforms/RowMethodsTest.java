package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.FunnelLimits.Kind;
import sello.transforms.method.Summary;

/**
 * That Spark's columns get the answers of the methods; each has its published answers elsewhere.
 */
final class RowMethodsTest {
  private static List<Row> select(String values, Column... columns) {
    return TestSpark.session()
        .sql("select * from values " + values)
        .select(columns)
        .collectAsList();
  }

  private static Column[] ends(EstimateColumns found) {
    return new Column[] {found.value(), found.low(), found.high()};
  }

  private static void check(Row found, double... expected) {
    assertThat(found.length()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.getDouble(i)).as("column %d", i).isCloseTo(expected[i], within(1e-7));
    }
  }

  private static boolean isAllMissing(Row row) {
    return IntStream.range(0, row.length()).allMatch(row::isNullAt);
  }

  @Test
  void a_share_has_its_wilson_limits_and_nothing_where_a_count_is_missing() {
    List<Row> found =
        select(
            "(81L, 263L), (0L, 0L), (null, 10L), (5L, null) as t(x, n)",
            ends(RowMethods.share(col("x"), col("n"))));

    check(found.get(0), 81.0 / 263, 0.2552885199, 0.3662095770);
    assertThat(found.subList(1, 4)).allMatch(RowMethodsTest::isAllMissing);
  }

  @Test
  void counts_may_be_of_any_whole_type() {
    Column[] share = ends(RowMethods.share(col("x"), col("n")));

    check(select("(81, 263L) as t(x, n)", share).get(0), 81.0 / 263, 0.2552885199, 0.3662095770);
    check(
        select("(cast(81 as decimal(20,2)), 263) as t(x, n)", share).get(0),
        81.0 / 263,
        0.2552885199,
        0.3662095770);
  }

  @Test
  void a_count_outside_the_domain_or_not_whole_fails_and_is_named() {
    Column share = RowMethods.share(col("x"), col("n")).value();

    assertThatThrownBy(() -> select("(11L, 10L) as t(x, n)", share))
        .hasStackTraceContaining("found x = 11, n = 10.");
    assertThatThrownBy(() -> select("(1.5D, 10D) as t(x, n)", share))
        .hasStackTraceContaining("A count must be a whole number, found 1.5.");
    assertThatThrownBy(() -> select("(1.5BD, 10BD) as t(x, n)", share))
        .hasStackTraceContaining("A count must be a whole number, found 1.5.");
  }

  @Test
  void a_rate_has_its_poisson_limits() {
    List<Row> found =
        select("(8L, 400L), (8L, 0L) as t(x, n)", ends(RowMethods.rate(col("x"), col("n"), 1000)));

    assertThat(found.get(0).getDouble(0)).isEqualTo(20);
    assertThat(found.get(0).getDouble(1)).isCloseTo(8.6345804419, within(1e-6));
    assertThat(found.get(0).getDouble(2)).isCloseTo(39.4079730505, within(1e-6));
    assertThat(isAllMissing(found.get(1))).isTrue();
  }

  @Test
  void growth_has_limits_and_none_when_all_is_lost() {
    List<Row> found =
        select(
            "(100L, 150L), (7L, 0L), (0L, 7L) as t(a, b)",
            ends(RowMethods.growth(col("a"), col("b"))));

    check(found.get(0), 0.5, 0.1646665766, 0.9318833777);
    assertThat(found.get(1).getDouble(0)).isEqualTo(-1);
    assertThat(found.get(1).isNullAt(1) && found.get(1).isNullAt(2)).isTrue();
    assertThat(isAllMissing(found.get(2))).isTrue();
  }

  @Test
  void compound_growth_is_per_year() {
    List<Row> found =
        select(
            "(1212L, 2935L, 3), (0L, 1L, 2) as t(a, b, k)",
            RowMethods.compoundGrowth(col("a"), col("b"), col("k")));

    check(found.get(0), 0.3428736802);
    assertThat(isAllMissing(found.get(1))).isTrue();
  }

  @Test
  void a_change_of_shares_has_newcombes_limits() {
    List<Row> found =
        select(
            "(0L, 20L, 10L, 10L) as t(x1, n1, x2, n2)",
            ends(RowMethods.shareChange(col("x1"), col("n1"), col("x2"), col("n2"))));

    assertThat(found.get(0).getDouble(0)).isEqualTo(1);
    assertThat(found.get(0).getDouble(1)).isCloseTo(0.6791, within(0.00005));
    assertThat(found.get(0).getDouble(2)).isEqualTo(1);
  }

  @Test
  void a_location_quotient_has_limits_expected_count_and_symmetric_form() {
    QuotientColumns found = RowMethods.locationQuotient(col("ri"), col("r"), col("i"), col("x"));
    List<Row> rows =
        select(
            "(20L, 100L, 100L, 1000L), (0L, 0L, 100L, 1000L) as t(ri, r, i, x)",
            found.quotient().value(),
            found.quotient().low(),
            found.quotient().high(),
            found.expected(),
            found.symmetric());

    check(rows.get(0), 2, 1.372408610209, 2.767910404135, 10, 1.0 / 3);
    assertThat(isAllMissing(rows.get(1))).isTrue();
  }

  @Test
  void a_unit_has_its_place_in_the_funnel_around_all() {
    FunnelColumns plain = FunnelColumns.of(Kind.SHARE, col("x"), col("n"), lit(767L), lit(1447L));
    FunnelColumns wider =
        FunnelColumns.widened(
            Kind.SHARE, col("x"), col("n"), lit(767L), lit(1447L), lit(0.0044574480));
    List<Row> rows =
        select(
            "(224L, 400L), (16L, 60L), (0L, 0L), (null, 5L) as t(x, n)",
            plain.theta(),
            wider.low95(),
            wider.high95(),
            plain.verdict(),
            wider.verdict(),
            plain.low998(),
            plain.high998());

    assertThat(rows.get(0).getDouble(0)).isCloseTo(0.5300621977, within(1e-9));
    assertThat(rows.get(0).getDouble(1)).isCloseTo(0.3903648985, within(1e-7));
    assertThat(rows.get(0).getDouble(2)).isCloseTo(0.6697594968, within(1e-7));
    assertThat(rows)
        .extracting(row -> row.getString(3))
        .containsExactly("inside", "below_99_8", "too_small", null);
    assertThat(rows.get(1).getString(4)).isEqualTo("below_95");
    assertThat(rows.get(2).isNullAt(5) && rows.get(2).isNullAt(6)).isTrue();
    assertThat(isAllMissing(rows.get(3))).isTrue();
  }

  @Test
  void a_standardised_difference_is_that_of_the_summaries() {
    Summary region = Summary.of(new double[] {3, 4, 2, 5, 4, 3, 4}, Confidence.P95).orElseThrow();
    Summary europe =
        Summary.of(new double[] {2, 3, 3, 4, 4, 5, 3, 2, 4, 3}, Confidence.P95).orElseThrow();
    Column found =
        RowMethods.standardisedDifference(
            lit(region.mean().value()), lit(europe.mean().value()), col("deviation"));
    List<Row> rows =
        select(
            "(%sD), (0D), (null) as t(deviation)"
                .formatted(europe.standardDeviation().orElseThrow()),
            found);

    check(rows.get(0), region.standardisedDifference(europe).orElseThrow());
    assertThat(isAllMissing(rows.get(1)) && isAllMissing(rows.get(2))).isTrue();
  }

  @Test
  void a_change_of_a_mean_has_welchs_limits_and_nothing_where_a_part_is_missing() {
    List<Row> found =
        select(
            "(10L, 2.33D, 2.002248736D, 10L, 0.75D, 1.789009658D), (10L, 2D, null, 10L, 1D, 1D),"
                + " (1L, 2D, 1D, 10L, 1D, 1D) as t(n1, m1, s1, n2, m2, s2)",
            ends(
                RowMethods.meanDifference(
                    col("n1"), col("m1"), col("s1"), col("n2"), col("m2"), col("s2"))));

    check(found.get(0), -1.58, -3.3654832, 0.2054832);
    assertThat(found.subList(1, 3)).allMatch(RowMethodsTest::isAllMissing);
  }

  @Test
  void a_difference_has_limits_where_both_figures_do_and_nothing_where_one_is_missing() {
    List<Row> found =
        select(
            "(6D, 2D, 9D, 15D, 11D, 20D), (6D, 2D, 9D, 15D, null, null),"
                + " (null, null, null, 15D, 11D, 20D) as t(v1, l1, h1, v2, l2, h2)",
            ends(
                RowMethods.difference(
                    new EstimateColumns(col("v1"), col("l1"), col("h1")),
                    new EstimateColumns(col("v2"), col("l2"), col("h2")))));

    check(found.get(0), 9, 4, 9 + Math.sqrt(41));
    assertThat(found.get(1).getDouble(0)).isEqualTo(9);
    assertThat(found.get(1).isNullAt(1) && found.get(1).isNullAt(2)).isTrue();
    assertThat(isAllMissing(found.get(2))).isTrue();
  }

  @Test
  void limits_are_cut_where_no_figure_can_be_and_missing_ones_stay_missing() {
    List<Row> found =
        select(
            "(9D, 6.6D, 11.4D), (1D, -1D, 3D), (5D, 4D, 6D), (10D, null, null) as t(v, l, h)",
            ends(new EstimateColumns(col("v"), col("l"), col("h")).within(0, 10)));

    check(found.get(0), 9, 6.6, 10);
    check(found.get(1), 1, 0, 3);
    check(found.get(2), 5, 4, 6);
    assertThat(found.get(3).isNullAt(1) && found.get(3).isNullAt(2)).isTrue();
  }
}
