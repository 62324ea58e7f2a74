package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.method.FunnelLimits.Kind;

/** That Spark's groups get the answers of the methods; each has its published answers elsewhere. */
final class GroupMethodsTest {
  private static final String SERIES =
      "(2011, 10) (2012, 11) (2013, 9) (2014, 10) (2015, 12) (2016, 11) (2017, 20) (2018, 21)"
          + " (2019, 19) (2020, 20) (2021, 22) (2022, 21) (2023, null) (null, 5)";
  private static final String UNITS =
      "(224L, 400L) (16L, 60L) (40L, 87L) (179L, 300L) (8L, 20L) (30L, 55L) (55L, 110L) (12L, 30L)"
          + " (70L, 120L) (25L, 71L) (18L, 44L) (90L, 150L) (null, 9L)";
  private static final String SPELLS =
      "(1, true) (1, true) (1, true) (1, true) (1, false) (1, false) (2, true) (2, false)"
          + " (2, false) (3, true) (3, false)";

  /** The one row of an aggregate over rows, in three orders and partitionings: always the same. */
  private static Row aggregate(String rows, Column aggregate) {
    List<String> cells = Stream.of(rows.split("(?<=\\)) ")).collect(Collectors.toList());
    Random random = new Random(3);
    List<Row> found =
        Stream.of(1, 2, 3)
            .map(
                partitions -> {
                  Collections.shuffle(cells, random);
                  return TestSpark.session()
                      .sql("select * from values %s as t(a, b)".formatted(String.join(", ", cells)))
                      .repartition(partitions)
                      .groupBy()
                      .agg(aggregate.as("found"))
                      .collectAsList()
                      .get(0);
                })
            .toList();
    assertThat(found.get(1)).isEqualTo(found.get(0));
    assertThat(found.get(2)).isEqualTo(found.get(0));
    return found.get(0);
  }

  private static void check(Row found, String name, double expected) {
    assertThat(found.<Double>getAs(name)).as(name).isCloseTo(expected, within(1e-9));
  }

  @Test
  void a_slope_passes_over_gaps_and_is_missing_below_four_points() {
    Column slope = GroupMethods.slope(col("a"), col("b"));
    Row found =
        aggregate(
                "(2012, 5) (2013, 7) (2014, 7) (2015, 9) (2016, 12) (2017, null) (2018, 11)"
                    + " (2019, 15) (2020, 15)",
                slope)
            .getStruct(0);

    check(found, "value", 1.29166666666667);
    check(found, "low", 0.8);
    check(found, "high", 2);
    assertThat(aggregate("(1, 2) (2, 3) (3, 5) (4, null)", slope).isNullAt(0)).isTrue();
  }

  @Test
  void segments_name_their_years() {
    Row found = aggregate(SERIES, GroupMethods.segments(col("a"), col("b")));

    assertThat(found.<Row>getList(0))
        .extracting(Row::toString)
        .containsExactly("[2011.0,2016.0,10.5]", "[2017.0,2022.0,20.5]");
    assertThatThrownBy(() -> aggregate("(1, 2) (1, 3)", GroupMethods.segments(col("a"), col("b"))))
        .hasStackTraceContaining("A series has one value a year");
  }

  @Test
  void a_concentration_needs_every_count() {
    Column concentration = GroupMethods.concentration(col("b"));
    Row found = aggregate("(1, 224) (2, 16) (3, 40) (4, 179) (5, 8)", concentration).getStruct(0);

    check(found, "hhi", 0.3857920390);
    check(found, "effective_number", 2.5920700762);
    check(found, "normalised", 0.2322400488);
    check(found, "gini", 0.5096359743);
    assertThat(aggregate("(1, 224) (2, null)", concentration).isNullAt(0)).isTrue();
    assertThat(aggregate("(1, 0) (2, 0)", concentration).isNullAt(0)).isTrue();
  }

  @Test
  void a_funnel_knows_its_units_and_their_over_dispersion() {
    Row found = aggregate(UNITS, GroupMethods.funnel(Kind.SHARE, col("a"), col("b"))).getStruct(0);

    assertThat(found.<Long>getAs("x")).isEqualTo(767);
    assertThat(found.<Long>getAs("n")).isEqualTo(1447);
    assertThat(found.<Integer>getAs("units")).isEqualTo(12);
    check(found, "phi", 2.7431505269);
    check(found, "unclipped_phi", 3.7490599584);
    check(found, "tau_squared", 0.0044574480);
    assertThat(found.<Boolean>getAs("calls_for_wider_limits")).isTrue();
  }

  @Test
  void a_summary_is_of_those_who_have_a_score() {
    Column summary = GroupMethods.summary(col("b"));
    Row found =
        aggregate(
                "(1, .7) (2, -1.6) (3, -.2) (4, -1.2) (5, -.1) (6, 3.4) (7, 3.7) (8, .8) (9, 0)"
                    + " (10, 2) (11, null)",
                summary)
            .getStruct(0);

    assertThat(found.<Long>getAs("n")).isEqualTo(10);
    check(found, "mean", .75);
    assertThat(found.<Double>getAs("mean_low")).isCloseTo(-.52978041, within(5e-9));
    assertThat(found.<Double>getAs("mean_high")).isCloseTo(2.02978041, within(5e-9));
    assertThat(found.<Double>getAs("standard_deviation")).isCloseTo(1.789009658, within(5e-10));
    check(found, "lower_quartile", -.175);
    check(found, "median", .35);
    check(found, "upper_quartile", 1.7);
    assertThat(aggregate("(1, null) (2, null)", summary.cast("string")).isNullAt(0)).isTrue();
  }

  @Test
  void a_survival_curve_has_a_step_for_each_term() {
    Row found = aggregate(SPELLS, GroupMethods.survival(col("a"), col("b"))).getStruct(0);
    List<Row> steps = found.getList(found.fieldIndex("steps"));

    assertThat(found.<Long>getAs("median")).isEqualTo(3);
    assertThat(steps).extracting(step -> step.<Long>getAs("time")).containsExactly(1L, 2L, 3L);
    assertThat(steps.get(0).<Long>getAs("at_risk")).isEqualTo(11);
    assertThat(steps.get(0).<Long>getAs("lapsed")).isEqualTo(4);
    assertThat(steps.get(0).<Long>getAs("censored")).isEqualTo(2);
    assertThat(steps.get(2).<Double>getAs("survival")).isCloseTo(.254545455, within(6e-10));
    assertThat(steps.get(2).<Double>getAs("standard_error")).isCloseTo(.197489883, within(6e-10));
    assertThat(steps.get(0).<Double>getAs("survival_low")).isCloseTo(.296892099, within(6e-10));
    assertThat(steps.get(0).<Double>getAs("survival_high")).isCloseTo(.845163386, within(6e-10));
  }

  @Test
  void a_spell_without_an_end_fails() {
    Column survival = GroupMethods.survival(col("a"), col("b"));

    assertThatThrownBy(() -> aggregate("(1, true) (2, null)", survival))
        .hasStackTraceContaining("A yes or no is expected, found null.");
    assertThatThrownBy(() -> aggregate("(null, true) (2, true)", survival))
        .hasStackTraceContaining("A count must be a whole number, found null.");
  }
}
