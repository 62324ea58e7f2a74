package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against published answers: UKHSA PHEindicatormethods, tests of phe_rate (65, 20, 1 and 5); R's
 * poisson.test (exact, 10); the others recomputed.
 */
final class PoissonRateTest {
  private static final double CLOSED_FORM = 1e-9;
  private static final double QUANTILE = 1e-7;

  @ParameterizedTest
  @CsvSource({
    "65, P95, 50.1631877105, 82.8491385459",
    "65, P99_8, 42.8802614715, 94.0002908443",
    "20, P95, 12.2114288349, 30.8898803692",
    "20, P99_8, 8.9228023651, 38.0850356250",
    "10, P95, 4.7874499140, 18.3914586058"
  })
  void from_10_the_limits_of_a_count_are_byars(
      long x, Confidence confidence, double low, double high) {
    Near.interval(PoissonRate.limits(x, confidence), low, high, CLOSED_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "1, P95, 0.0253178080, 5.5716433909",
    "1, P99_8, 0.0010005003, 9.2334134765",
    "5, P95, 1.6234863901, 11.6683320793",
    "5, P99_8, 0.7393717319, 16.4547452037",
    "0, P95, 0, 3.6888794541",
    "0, P99_8, 0, 6.9077552790"
  })
  void below_10_the_limits_of_a_count_are_exact(
      long x, Confidence confidence, double low, double high) {
    Near.interval(PoissonRate.limits(x, confidence), low, high, QUANTILE);
  }

  @Test
  void the_exact_limits_of_10_are_those_of_poisson_test() {
    Near.interval(PoissonRate.exact(10, Confidence.P95), 4.7953886961, 18.3903560420, QUANTILE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 400, 1000, 0, 0, 9.2221986353",
    "8, 400, 1000, 20, 8.6345804419, 39.4079730505",
    "10, 1200, 1000, 8.3333333333, 3.9895415950, 15.3262155048",
    "20, 100, 1000, 200, 122.114288349, 308.898803692",
    "300, 100, 1000, 3000, 2670.0827202046, 3359.4188063285"
  })
  void a_rate_is_quoted_per_1000_and_may_exceed_it(
      long x, long n, double per, double rate, double low, double high) {
    Estimate found = PoissonRate.rate(x, n, per, Confidence.P95).orElseThrow();

    assertThat(found.value()).isCloseTo(rate, within(1e-9));
    Near.limits(found, low, high, 1e-6);
  }

  @Test
  void a_rate_per_million_is_a_thousand_times_the_rate_per_1000() {
    Estimate found = PoissonRate.rate(8, 400, 1e6, Confidence.P95).orElseThrow();

    assertThat(found.value()).isEqualTo(20_000);
    Near.limits(found, 8634.5804419, 39407.9730505, 1e-4);
  }

  @Test
  void a_rate_of_nothing_is_missing() {
    assertThat(PoissonRate.rate(3, 0, 1000, Confidence.P95)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 10, 1000, 'x is a count and must be 0 or more, found -1.'",
    "1, -2, 1000, 'n is a count and must be 0 or more, found -2.'",
    "1, 10, 0, 'per must be more than 0 and finite, found 0.0.'",
    "1, 10, NaN, 'per must be more than 0 and finite, found NaN.'"
  })
  void what_is_no_rate_is_refused_by_name(long x, long n, double per, String message) {
    assertThatThrownBy(() -> PoissonRate.rate(x, n, per, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void more_events_have_higher_limits_also_where_the_method_changes() {
    for (Confidence confidence : Confidence.values()) {
      for (long x = 0; x < 200; x++) {
        Interval now = PoissonRate.limits(x, confidence);
        Interval next = PoissonRate.limits(x + 1, confidence);
        assertThat(now.low()).as("low of %d", x).isLessThan(next.low());
        assertThat(now.high()).as("high of %d", x).isLessThan(next.high());
        assertThat(now.contains((double) x)).isTrue();
      }
    }
  }
}
