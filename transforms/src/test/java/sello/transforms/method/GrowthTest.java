package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputed from Rothman, Greenland, Lash 2008, ch. 14; the first on real label figures. */
final class GrowthTest {
  @ParameterizedTest
  @CsvSource({
    "1212, 1004, -0.1716171617, -0.2380848006, -0.0993510468",
    "100, 150, 0.5, 0.1646665766, 0.9318833777",
    "20, 31, 0.55, -0.1165104435, 1.7193303897",
    "5, 10, 1, -0.3163910981, 4.8512988766"
  })
  void the_growth_of_a_count_has_limits(long a, long b, double growth, double low, double high) {
    Estimate found = Growth.ofCount(a, b, Confidence.P95).orElseThrow();

    assertThat(found.value()).isCloseTo(growth, within(1e-9));
    Near.limits(found, low, high, 1e-9);
  }

  @Test
  void growth_from_nothing_is_missing_never_infinite() {
    assertThat(Growth.ofCount(0, 7, Confidence.P95)).isEmpty();
    assertThat(Growth.ofCount(0, 0, Confidence.P95)).isEmpty();
    assertThat(Growth.compounded(0, 7, 2)).isEmpty();
  }

  @Test
  void a_fall_to_nothing_is_minus_1_without_limits() {
    assertThat(Growth.ofCount(7, 0, Confidence.P95)).contains(Estimate.withoutLimits(-1));
    assertThat(Growth.compounded(7, 0, 2)).hasValue(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, 10, 0.0717734625",
    "1000, 1331, 3, 0.1",
    "400, 100, 2, -0.5",
    "1212, 2935, 3, 0.3428736802"
  })
  void compound_growth_is_that_of_one_year(long a, long b, double years, double growth) {
    assertThat(Growth.compounded(a, b, years).orElseThrow()).isCloseTo(growth, within(1e-9));
  }

  @Test
  void what_is_no_growth_is_refused_by_name() {
    assertThatThrownBy(() -> Growth.ofCount(-1, 2, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a is a count and must be 0 or more, found -1.");
    assertThatThrownBy(() -> Growth.ofCount(1, -2, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("b is a count and must be 0 or more, found -2.");
    assertThatThrownBy(() -> Growth.compounded(1, 2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("years must be more than 0 and finite, found 0.0.");
  }

  @Test
  void there_and_back_the_limits_are_each_others_reciprocals() {
    Interval there = Growth.ofCount(48, 75, Confidence.P99_8).orElseThrow().limits().orElseThrow();
    Interval back = Growth.ofCount(75, 48, Confidence.P99_8).orElseThrow().limits().orElseThrow();

    assertThat((1 + there.low()) * (1 + back.high())).isCloseTo(1, within(1e-12));
    assertThat((1 + there.high()) * (1 + back.low())).isCloseTo(1, within(1e-12));
  }
}
