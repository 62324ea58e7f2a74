package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Against Sen 1968, p. 1387, and SciPy's theilslopes. */
final class TheilSenTest {
  private static final double[] SEN_T = {1, 2, 3, 4, 10, 12, 18};
  private static final double[] SEN_Y = {9, 15, 19, 20, 45, 55, 78};

  private static double[] years(int first, int last) {
    return DoubleStream.iterate(first, year -> year <= last, year -> year + 1).toArray();
  }

  private static void check(Estimate found, double slope, double low, double high) {
    assertThat(found.value()).isCloseTo(slope, within(1e-9));
    Near.limits(found, low, high, 5e-8);
  }

  @Test
  void sens_example_has_his_slope_and_interval_at_93_and_at_95_percent() {
    double z93 = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.035);

    check(TheilSen.slope(SEN_T, SEN_Y, z93).orElseThrow(), 4, 3.7142857, 4.375);
    check(TheilSen.slope(SEN_T, SEN_Y, Confidence.P95).orElseThrow(), 4, 3.7142857, 4.375);
  }

  @Test
  void one_outlier_hardly_moves_the_slope() {
    double[] y = {10, 12, 11, 15, 14, 100, 18};

    check(TheilSen.slope(years(2015, 2021), y, Confidence.P95).orElseThrow(), 1.5, 0.5, 22);
  }

  @Test
  void a_gap_counts_in_years_and_ties_narrow_the_interval() {
    double[] t = {2012, 2013, 2014, 2015, 2016, 2018, 2019, 2020};
    double[] y = {5, 7, 7, 9, 12, 11, 15, 15};

    check(TheilSen.slope(t, y, Confidence.P95).orElseThrow(), 1.2916666667, 0.8, 2);
  }

  @Test
  void equal_values_have_slope_0() {
    double[] y = {3, 3, 3, 3, 3};

    check(TheilSen.slope(years(1, 5), y, Confidence.P95).orElseThrow(), 0, 0, 0);
  }

  @Test
  void fewer_than_four_points_have_no_slope_and_four_no_interval() {
    assertThat(TheilSen.slope(years(1, 3), new double[] {1, 2, 3}, Confidence.P95)).isEmpty();
    assertThat(TheilSen.slope(years(1, 4), new double[] {1, 3, 5, 7}, Confidence.P95))
        .contains(Estimate.withoutLimits(2));
    assertThat(TheilSen.slope(years(1, 5), new double[] {1, 3, 5, 7, 9}, Confidence.P95))
        .contains(Estimate.of(2, new Interval(2, 2)));
  }

  @Test
  void points_of_one_year_have_no_slope() {
    assertThat(TheilSen.slope(new double[5], new double[] {1, 2, 3, 4, 5}, Confidence.P95))
        .isEmpty();
  }

  @Test
  void a_point_that_is_none_is_refused_by_name() {
    assertThatThrownBy(
            () -> TheilSen.slope(years(1, 4), new double[] {1, 2, Double.NaN, 4}, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("y must be finite, found NaN.");
    assertThatThrownBy(() -> TheilSen.slope(years(1, 4), new double[] {1, 2}, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t and y go in pairs, found 4 and 2 of them.");
  }

  @Test
  void order_does_not_matter_and_a_line_added_adds_its_slope() {
    Random random = new Random(1968);
    for (int round = 0; round < 100; round++) {
      int size = 5 + random.nextInt(20);
      double[] t = Drawing.shuffled(years(2000, 1999 + size), random);
      double[] y = random.ints(size, 0, 30).asDoubleStream().toArray();
      Estimate given = TheilSen.slope(t, y, Confidence.P95).orElseThrow();
      int[] order = Drawing.order(size, random);
      double[] t2 = DoubleStream.of(t).toArray();
      double[] y2 = DoubleStream.of(y).toArray();
      double[] raised = DoubleStream.of(y).toArray();
      for (int i = 0; i < size; i++) {
        t2[i] = t[order[i]];
        y2[i] = y[order[i]];
        raised[i] = y[i] + 3 * t[i];
      }

      assertThat(TheilSen.slope(t2, y2, Confidence.P95)).contains(given);
      assertThat(TheilSen.slope(t, raised, Confidence.P95).orElseThrow().value())
          .isCloseTo(given.value() + 3, within(1e-9));
    }
  }
}
