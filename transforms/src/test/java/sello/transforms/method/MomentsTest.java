package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against Student 1908 (sleep, as R's t.test prints it), NIST's NumAcc4, and {@link Summary}. */
final class MomentsTest {
  private static Moments moments(Stream<String> values) {
    return values
        .map(BigDecimal::new)
        .map(v -> new Moments(1, v, v.multiply(v)))
        .reduce(
            (a, b) ->
                new Moments(
                    a.n() + b.n(), a.sum().add(b.sum()), a.sumOfSquares().add(b.sumOfSquares())))
        .orElseThrow();
  }

  @Test
  void students_sleep_has_its_mean_deviation_and_interval() {
    Moments sleep = moments(Stream.of(".7 -1.6 -.2 -1.2 -.1 3.4 3.7 .8 0 2".split(" ")));
    Estimate mean = sleep.mean(Confidence.P95);

    assertThat(mean.value()).isEqualTo(0.75);
    assertThat(sleep.standardDeviation().orElseThrow()).isCloseTo(1.789009658, within(5e-10));
    Near.limits(mean, -.52978041, 2.02978041, 5e-9);
  }

  @Test
  void large_values_keep_their_small_deviation() {
    Moments four =
        moments(
            Stream.concat(
                Stream.of("10000000.2"),
                Collections.nCopies(500, "10000000.1 10000000.3").stream()
                    .flatMap(pair -> Stream.of(pair.split(" ")))));

    assertThat(four.mean(Confidence.P95).value()).isEqualTo(10000000.2);
    assertThat(four.standardDeviation().orElseThrow()).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void one_value_has_a_mean_only_and_equal_values_an_interval_of_no_width() {
    Moments one = moments(Stream.of("3.5"));
    Moments equal = moments(Stream.of("0.1", "0.1", "0.1"));

    assertThat(one.mean(Confidence.P95)).isEqualTo(Estimate.withoutLimits(3.5));
    assertThat(one.standardDeviation()).isEmpty();
    assertThat(equal.mean(Confidence.P95)).isEqualTo(Estimate.of(0.1, new Interval(0.1, 0.1)));
  }

  @Test
  void no_value_and_sums_that_no_values_have_are_refused() {
    assertThatThrownBy(() -> new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A mean needs a value, found n = 0.");
    assertThatThrownBy(() -> new Moments(2, BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No 2 values have the sum 10 and the sum of squares 1.");
  }

  @Test
  void sums_say_what_the_list_says() {
    Random random = new Random(1962);
    for (int round = 0; round < 100; round++) {
      int[] cents = random.ints(2 + random.nextInt(60), 0, 1001).toArray();
      double[] scores = Arrays.stream(cents).mapToDouble(c -> c / 100.0).toArray();
      Summary listed = Summary.of(scores, Confidence.P95).orElseThrow();
      Moments summed =
          moments(Arrays.stream(cents).mapToObj(c -> BigDecimal.valueOf(c, 2).toString()));
      Interval limits = listed.mean().limits().orElseThrow();

      assertThat(summed.mean(Confidence.P95).value())
          .isCloseTo(listed.mean().value(), within(1e-12));
      assertThat(summed.standardDeviation().orElseThrow())
          .isCloseTo(listed.standardDeviation().orElseThrow(), within(1e-12));
      Near.limits(summed.mean(Confidence.P95), limits.low(), limits.high(), 1e-11);
    }
  }
}
