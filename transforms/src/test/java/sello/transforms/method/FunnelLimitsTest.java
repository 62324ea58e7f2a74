package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static sello.transforms.method.FunnelLimits.Kind.RATE;
import static sello.transforms.method.FunnelLimits.Kind.SHARE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against UKHSA PHEindicatormethods, tests of the proportion funnel, in percent (n = 10, 539,
 * 110000); n = 100 and the rates are recomputed.
 */
final class FunnelLimitsTest {
  private static final FunnelLimits UKHSA = new FunnelLimits(SHARE, 0.80642448, 0);

  @ParameterizedTest
  @CsvSource({
    "10, P95, 56.154344, 100",
    "10, P99_8, 42.032590, 100",
    "100, P95, 72.898630, 88.386266",
    "100, P99_8, 68.432939, 92.851957",
    "539, P95, 77.306949, 83.977947",
    "539, P99_8, 75.383440, 85.901456",
    "110000, P95, 80.408963, 80.875933",
    "110000, P99_8, 80.274317, 81.010578"
  })
  void the_limits_of_a_share_are_the_published_ones(
      long n, Confidence confidence, double low, double high) {
    Interval found = UKHSA.at(n, confidence).orElseThrow();

    Near.interval(found, low / 100, high / 100, 2e-8);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, P95, 0.0192648351, 0.0407351649",
    "1000, P99_8, 0.0130741006, 0.0469258994",
    "100, P95, 0, 0.0639475720"
  })
  void the_limits_of_a_rate_are_cut_at_0_only(
      long n, Confidence confidence, double low, double high) {
    FunnelLimits funnel = new FunnelLimits(RATE, 0.03, 0);

    Near.interval(funnel.at(n, confidence).orElseThrow(), low, high, 1e-9);
    assertThat(new FunnelLimits(RATE, 3, 0).at(1, confidence).orElseThrow().high())
        .isGreaterThan(1);
  }

  @Test
  void theta_is_that_of_all_units_together_never_a_mean_of_shares() {
    FunnelLimits funnel =
        FunnelLimits.around(SHARE, new long[] {1, 90, 0}, new long[] {10, 100, 0}).orElseThrow();

    assertThat(funnel.theta()).isCloseTo(91.0 / 110, within(1e-15));
    assertThat(funnel.tauSquared()).isZero();
  }

  @Test
  void there_is_no_funnel_around_nothing_and_no_limit_for_a_unit_of_nothing() {
    assertThat(FunnelLimits.around(SHARE, new long[] {}, new long[] {})).isEmpty();
    assertThat(FunnelLimits.around(RATE, new long[] {0}, new long[] {0})).isEmpty();
    assertThat(UKHSA.at(0, Confidence.P95)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "50, ABOVE_99_8",
    "36, ABOVE_99_8",
    "35, ABOVE_95",
    "32, ABOVE_95",
    "31, INSIDE",
    "19, INSIDE",
    "18, BELOW_95",
    "15, BELOW_95",
    "14, BELOW_99_8",
    "0, BELOW_99_8"
  })
  void a_unit_stands_inside_or_outside_the_limits(long x, FunnelVerdict verdict) {
    assertThat(new FunnelLimits(SHARE, 0.5, 0).verdict(x, 50)).isEqualTo(verdict);
  }

  @Test
  void a_unit_on_a_limit_is_inside() {
    FunnelLimits rates = new FunnelLimits(RATE, 1, 0);
    double high = rates.at(100, Confidence.P95).orElseThrow().high();
    long justBelow = (long) Math.floor(high * 100);

    assertThat(rates.verdict(justBelow, 100)).isEqualTo(FunnelVerdict.INSIDE);
    assertThat(rates.verdict(justBelow + 1, 100)).isEqualTo(FunnelVerdict.ABOVE_95);
    assertThat(new FunnelLimits(SHARE, 1, 0).at(10, Confidence.P95)).contains(new Interval(1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, 0.1, 49, TOO_SMALL",
    "SHARE, 0.1, 50, BELOW_95",
    "SHARE, 0.9, 49, TOO_SMALL",
    "RATE, 0.9, 49, BELOW_99_8",
    "RATE, 0.1, 49, TOO_SMALL",
    "RATE, 0.1, 0, TOO_SMALL"
  })
  void below_five_expected_a_unit_is_too_small_to_say(
      FunnelLimits.Kind kind, double theta, long n, FunnelVerdict verdict) {
    assertThat(new FunnelLimits(kind, theta, 0).verdict(0, n)).isEqualTo(verdict);
  }

  @Test
  void what_fits_no_funnel_is_refused_by_name() {
    assertThatThrownBy(() -> UKHSA.verdict(11, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("found x = 11, n = 10.");
    assertThatThrownBy(() -> FunnelLimits.around(SHARE, new long[] {1, 3}, new long[] {2, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("found x = 3, n = 2.");
    assertThatThrownBy(() -> FunnelLimits.around(RATE, new long[] {1}, new long[] {2, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x and n go in pairs, found 1 and 2 of them.");
    assertThatThrownBy(() -> new FunnelLimits(SHARE, 1.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> new FunnelLimits(RATE, 1.5, -0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-0.1");
  }

  @Test
  void a_share_lies_within_the_limits_around_theta_where_theta_lies_within_wilsons() {
    for (long n = 20; n < 120; n += 7) {
      for (long x = 0; x <= n; x++) {
        Interval wilson = Wilson.limits(x, n, Confidence.P95.z());
        Interval funnel = UKHSA.at(n, Confidence.P95).orElseThrow();
        assertThat(funnel.contains((double) x / n))
            .as("%d/%d", x, n)
            .isEqualTo(wilson.contains(UKHSA.theta()));
      }
    }
  }
}
