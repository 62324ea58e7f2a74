package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the thresholds of the NCHS standards, and by others. */
final class ReliabilityTest {
  private static final Reliability NCHS = new Reliability(30, 0.30, 10, 10, 10, 5, 10, 5);

  @ParameterizedTest
  @CsvSource({
    "0, 20, 0.1611, true",
    "15, 148, 0.0981, false",
    "1, 29, 0.1656, true",
    "8, 20, 0.3946, true",
    "40, 87, 0.2050, false",
    "15, 30, 0.3369, true",
    "3, 30, 0.2216, false"
  })
  void a_share_is_low_by_its_base_or_the_width_of_its_interval(
      long x, long n, double width, boolean isLow) {
    Optional<Interval> limits = Wilson.share(x, n, Confidence.P95).orElseThrow().limits();

    assertThat(limits.orElseThrow().width()).isCloseTo(width, within(0.00005));
    assertThat(NCHS.isLowShare(n, limits)).isEqualTo(isLow);
  }

  @Test
  void nine_awards_are_low_and_ten_are_not() {
    assertThat(NCHS.isLowRate(9)).isTrue();
    assertThat(NCHS.isLowRate(10)).isFalse();
    assertThat(NCHS.isLowMean(9)).isTrue();
    assertThat(NCHS.isLowMean(10)).isFalse();
    assertThat(NCHS.isLowSurvival(9)).isTrue();
    assertThat(NCHS.isLowSurvival(10)).isFalse();
  }

  @Test
  void a_growth_is_low_by_either_of_its_counts() {
    assertThat(NCHS.isLowGrowth(9, 10)).isTrue();
    assertThat(NCHS.isLowGrowth(10, 9)).isTrue();
    assertThat(NCHS.isLowGrowth(5, 10)).isTrue();
    assertThat(NCHS.isLowGrowth(10, 10)).isFalse();
  }

  @Test
  void a_quotient_is_low_below_five_expected_and_a_slope_below_five_points() {
    assertThat(NCHS.isLowQuotient(2)).isTrue();
    assertThat(NCHS.isLowQuotient(4.99)).isTrue();
    assertThat(NCHS.isLowQuotient(5)).isFalse();
    assertThat(NCHS.isLowSlope(4)).isTrue();
    assertThat(NCHS.isLowSlope(5)).isFalse();
  }

  @Test
  void thresholds_can_be_set_each_for_itself() {
    Reliability own = new Reliability(1, 2, 3, 4, 5, 6, 7, 8);

    assertThat(own.isLowShare(1, Optional.of(new Interval(0, 1)))).isFalse();
    assertThat(own.isLowRate(2) && !own.isLowRate(3)).isTrue();
    assertThat(own.isLowGrowth(3, 9) && !own.isLowGrowth(4, 4)).isTrue();
    assertThat(own.isLowMean(4) && !own.isLowMean(5)).isTrue();
    assertThat(own.isLowQuotient(5.9) && !own.isLowQuotient(6)).isTrue();
    assertThat(own.isLowSurvival(6) && !own.isLowSurvival(7)).isTrue();
    assertThat(own.isLowSlope(7) && !own.isLowSlope(8)).isTrue();
  }

  @Test
  void a_threshold_below_nothing_is_refused_by_name() {
    assertThatThrownBy(() -> new Reliability(-1, .3, 10, 10, 10, 5, 10, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("least share base is a count and must be 0 or more, found -1.");
    assertThatThrownBy(() -> new Reliability(30, 0, 10, 10, 10, 5, 10, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("widest share must be more than 0 and finite, found 0.0.");
  }
}
