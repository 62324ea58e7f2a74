package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against Student 1908 (sleep, as R's t.test and quantile print it) and NIST's NumAcc sets. */
final class SummaryTest {
  private static Summary summary(double... scores) {
    return Summary.of(scores, Confidence.P95).orElseThrow();
  }

  private static double[] scores(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    ".7 -1.6 -.2 -1.2 -.1 3.4 3.7 .8 0 2, .75, 1.789009658, -.52978041, 2.02978041, -.175, .35, 1.7",
    "1.9 .8 1.1 .1 -.1 4.4 5.5 1.6 4.6 3.4, 2.33, 2.002248736, .89767754, 3.76232246, .875, 1.75, 4.15"
  })
  void students_sleep_has_its_mean_interval_and_quartiles(
      String text,
      double mean,
      double deviation,
      double low,
      double high,
      double first,
      double median,
      double third) {
    Summary found = summary(scores(text));
    Summary.Quartiles quartiles = found.quartiles().orElseThrow();

    assertThat(found.n()).isEqualTo(10);
    assertThat(found.mean().value()).isCloseTo(mean, within(1e-9));
    assertThat(found.standardDeviation().orElseThrow()).isCloseTo(deviation, within(5e-10));
    Near.limits(found.mean(), low, high, 5e-9);
    assertThat(quartiles.first()).isCloseTo(first, within(1e-9));
    assertThat(quartiles.median()).isCloseTo(median, within(1e-9));
    assertThat(quartiles.third()).isCloseTo(third, within(1e-9));
  }

  @Test
  void quartiles_are_of_type_7() {
    assertThat(summary(scores("1 2 3 4 5 6 7 8 9 10")).quartiles())
        .contains(new Summary.Quartiles(3.25, 5.5, 7.75));
  }

  @Test
  void large_scores_keep_their_small_deviation() {
    Summary one = summary(10000001, 10000003, 10000002);
    Summary four =
        summary(
            DoubleStream.concat(
                    DoubleStream.of(10000000.2),
                    DoubleStream.generate(() -> 0)
                        .limit(500)
                        .flatMap(any -> DoubleStream.of(10000000.1, 10000000.3)))
                .toArray());

    assertThat(one.mean().value()).isEqualTo(10000002);
    assertThat(one.standardDeviation()).hasValue(1);
    assertThat(four.mean().value()).isCloseTo(10000000.2, within(1e-8));
    assertThat(four.standardDeviation().orElseThrow()).isCloseTo(0.1, within(1e-8));
  }

  @Test
  void the_difference_is_in_standard_deviations_of_the_whole() {
    Summary region = summary(3, 4, 2, 5, 4, 3, 4);
    Summary europe = summary(2, 3, 3, 4, 4, 5, 3, 2, 4, 3);

    assertThat(region.mean().value()).isCloseTo(3.5714285714, within(1e-9));
    assertThat(europe.mean().value()).isCloseTo(3.3, within(1e-9));
    assertThat(europe.standardDeviation().orElseThrow()).isCloseTo(0.9486832981, within(1e-9));
    assertThat(region.standardisedDifference(europe).orElseThrow())
        .isCloseTo(0.2861108359, within(1e-9));
  }

  @Test
  void one_score_has_a_mean_only() {
    Summary one = summary(3.5);

    assertThat(one.mean()).isEqualTo(Estimate.withoutLimits(3.5));
    assertThat(one.standardDeviation()).isEmpty();
    assertThat(one.quartiles()).isEmpty();
    assertThat(summary(1, 2).standardisedDifference(one)).isEmpty();
  }

  @Test
  void equal_scores_have_an_interval_without_width_and_nothing_differs_from_them() {
    Summary equal = summary(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

    assertThat(equal.standardDeviation()).isEqualTo(OptionalDouble.of(0));
    assertThat(equal.mean()).isEqualTo(Estimate.of(0.1, new Interval(0.1, 0.1)));
    assertThat(summary(1, 2).standardisedDifference(equal)).isEmpty();
  }

  @Test
  void no_score_has_no_summary_and_a_score_that_is_none_is_refused() {
    assertThat(Summary.of(new double[0], Confidence.P95)).isEmpty();
    assertThatThrownBy(() -> summary(1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a score must be finite, found Infinity.");
  }

  @Test
  void the_order_of_scores_does_not_change_a_digit() {
    Random random = new Random(1908);
    for (int round = 0; round < 100; round++) {
      double[] scores = random.doubles(2 + random.nextInt(200), -3, 9).toArray();
      Summary given = summary(scores);
      Summary.Quartiles quartiles = given.quartiles().orElseThrow();

      assertThat(summary(Drawing.shuffled(scores, random))).isEqualTo(given);
      assertThat(quartiles.first()).isLessThanOrEqualTo(quartiles.median());
      assertThat(quartiles.median()).isLessThanOrEqualTo(quartiles.third());
    }
  }
}
