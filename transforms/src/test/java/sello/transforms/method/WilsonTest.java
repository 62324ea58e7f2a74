package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against published answers: Newcombe 1998, Statistics in Medicine 17:857-872 (81/263, 15/148,
 * 0/20, 1/29); UKHSA PHEindicatormethods, tests of phe_proportion (65/100, 1/100, 20/100,
 * 222/3215); the others recomputed from Wilson 1927, the last two on real label figures.
 */
final class WilsonTest {
  @ParameterizedTest
  @CsvSource({
    "81, 263, P95, 0.2552885199, 0.3662095770",
    "15, 148, P95, 0.0623863995, 0.1604872417",
    "0, 20, P95, 0, 0.1611251581",
    "1, 29, P95, 0.0061132143, 0.1717552188",
    "65, 100, P95, 0.5525444330, 0.7363575176",
    "65, 100, P99_8, 0.4954946574, 0.7783540614",
    "1, 100, P95, 0.0017674321, 0.0544861962",
    "1, 100, P99_8, 0.0008730657, 0.1045544528",
    "20, 100, P95, 0.1333669333, 0.2888291656",
    "20, 100, P99_8, 0.1051916207, 0.3471109417",
    "222, 3215, P95, 0.0607916904, 0.0783395668",
    "222, 3215, P99_8, 0.0564710196, 0.0841841419",
    "0, 1, P95, 0, 0.7934506856",
    "1, 1, P95, 0.2065493144, 1",
    "40, 87, P95, 0.3589709416, 0.5639717313",
    "2935, 5198, P95, 0.5511189521, 0.5780660693"
  })
  void the_limits_are_the_published_ones(
      long x, long n, Confidence confidence, double low, double high) {
    Estimate share = Wilson.share(x, n, confidence).orElseThrow();

    assertThat(share.value()).isEqualTo((double) x / n);
    Near.limits(share, low, high, 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"1", "20", "5198"})
  void the_lower_limit_of_none_is_exactly_0_and_the_upper_limit_of_all_exactly_1(long n) {
    Interval none = Wilson.share(0, n, Confidence.P95).orElseThrow().limits().orElseThrow();
    Interval all = Wilson.share(n, n, Confidence.P95).orElseThrow().limits().orElseThrow();

    assertThat(none.low()).isEqualTo(0.0);
    assertThat(all.high()).isEqualTo(1.0);
  }

  @Test
  void a_share_of_nothing_is_missing() {
    assertThat(Wilson.share(0, 0, Confidence.P95)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"11, 10", "-1, 10", "1, 0", "-1, -1"})
  void a_part_that_is_no_part_is_refused_by_name(long x, long n) {
    assertThatThrownBy(() -> Wilson.share(x, n, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x = " + x)
        .hasMessageContaining("n = " + n);
  }

  @Test
  void each_limit_is_a_share_from_which_p_is_z_standard_errors_away() {
    Random random = new Random(1927);
    for (int i = 0; i < 500; i++) {
      long n = random.nextLong(1, 10_000);
      long x = random.nextLong(n + 1);
      double p = (double) x / n;
      Interval limits = Wilson.share(x, n, Confidence.P95).orElseThrow().limits().orElseThrow();
      for (double limit : new double[] {limits.low(), limits.high()}) {
        double distance = Confidence.P95.z() * Math.sqrt(limit * (1 - limit) / n);
        assertThat(Math.abs(p - limit)).as("%d/%d", x, n).isCloseTo(distance, within(1e-9));
      }
    }
  }
}
