package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputed in decimals of 50 digits from the formulas of Donner and Zou 2012. */
final class ShareRatioTest {
  private static ShareRatio ratio(long x1, long n1, long x2, long n2) {
    return ShareRatio.of(x1, n1, x2, n2, Confidence.P95);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 100, 80, 900, 1.431648409601, 3.444536092509",
    "90, 800, 10, 200, 1.210865564425, 4.215062775987"
  })
  void the_limits_are_those_of_the_formulas(
      long x1, long n1, long x2, long n2, double low, double high) {
    assertThat(ratio(x1, n1, x2, n2).low()).isCloseTo(low, within(1e-9));
    assertThat(ratio(x1, n1, x2, n2).high().orElseThrow()).isCloseTo(high, within(1e-9));
  }

  @Test
  void nothing_over_something_has_a_high_end_and_something_over_nothing_has_none() {
    assertThat(ratio(0, 50, 100, 950).low()).isZero();
    assertThat(ratio(0, 50, 100, 950).high().orElseThrow()).isCloseTo(0.687878269660, within(1e-9));
    assertThat(ratio(7, 30, 0, 70).low()).isCloseTo(3.898141364955, within(1e-9));
    assertThat(ratio(7, 30, 0, 70).high()).isEmpty();
  }

  /** What defines them: at a limit t, p1 - t·p2 is as far from 0 as its own limit is from it. */
  @Test
  void at_a_limit_the_difference_of_the_shares_reaches_zero() {
    Random random = new Random(2012);
    for (int i = 0; i < 500; i++) {
      long n1 = random.nextLong(1, 300);
      long n2 = random.nextLong(1, 300);
      long x1 = random.nextLong(1, n1 + 1);
      long x2 = random.nextLong(1, n2 + 1);
      double p1 = (double) x1 / n1;
      double p2 = (double) x2 / n2;
      Interval first = Wilson.limits(x1, n1, Confidence.P95.z());
      Interval second = Wilson.limits(x2, n2, Confidence.P95.z());
      double low = ratio(x1, n1, x2, n2).low();
      double high = ratio(x1, n1, x2, n2).high().orElseThrow();

      assertThat(p1 - low * p2)
          .isCloseTo(
              Math.hypot(p1 - first.low(), low * (second.high() - p2)), within(1e-9 * (1 + low)));
      assertThat(high * p2 - p1)
          .isCloseTo(
              Math.hypot(first.high() - p1, high * (p2 - second.low())), within(1e-9 * (1 + high)));
    }
  }

  @Test
  void the_other_way_round_is_one_over_it() {
    Random random = new Random(2015);
    for (int i = 0; i < 300; i++) {
      long n1 = random.nextLong(1, 200);
      long n2 = random.nextLong(1, 200);
      long x1 = random.nextLong(1, n1 + 1);
      long x2 = random.nextLong(1, n2 + 1);
      ShareRatio there = ratio(x1, n1, x2, n2);
      ShareRatio back = ratio(x2, n2, x1, n1);

      assertThat(there.low() * back.high().orElseThrow()).isCloseTo(1, within(1e-9));
      assertThat(back.low() * there.high().orElseThrow()).isCloseTo(1, within(1e-9));
    }
  }
}
