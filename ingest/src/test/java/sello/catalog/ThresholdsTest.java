package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ThresholdsTest {
  private static final String STANDARDS =
      "{disclosure_persons=5, disclosure_schools=3, disclosure_spread=10, reliable_growth_count=10,"
          + " reliable_mean_base=10, reliable_quotient_expected=5, reliable_rate_count=10,"
          + " reliable_share_base=30, reliable_share_width=0.3, reliable_slope_points=5,"
          + " reliable_survival_at_risk=10}";

  @Test
  void each_variable_sets_its_own_threshold_whatever_way_its_number_is_written() {
    assertThat(Settings.from(Map.of()).thresholds().parameters()).hasToString(STANDARDS);
    Drawn.check(
        """
        variable                         | value | parameter
        SELLO_RELIABLE_SHARE_BASE        | 50    | reliable_share_base=50
        SELLO_RELIABLE_SHARE_BASE        | 5e1   | reliable_share_base=50
        SELLO_RELIABLE_SHARE_WIDTH       | 0.250 | reliable_share_width=0.25
        SELLO_RELIABLE_SHARE_WIDTH       | 1     | reliable_share_width=1
        SELLO_RELIABLE_RATE_COUNT        | 20    | reliable_rate_count=20
        SELLO_RELIABLE_GROWTH_COUNT      | 20.0  | reliable_growth_count=20
        SELLO_RELIABLE_MEAN_BASE         | 1     | reliable_mean_base=1
        SELLO_RELIABLE_QUOTIENT_EXPECTED | 2.5   | reliable_quotient_expected=2.5
        SELLO_RELIABLE_SURVIVAL_AT_RISK  | 100   | reliable_survival_at_risk=100
        SELLO_RELIABLE_SLOPE_POINTS      | 4     | reliable_slope_points=4
        SELLO_DISCLOSURE_SCHOOLS         | 1     | disclosure_schools=1
        SELLO_DISCLOSURE_PERSONS         | 10    | disclosure_persons=10
        SELLO_DISCLOSURE_SPREAD          | 12    | disclosure_spread=12
        """,
        row -> {
          Map<String, String> standard = Settings.from(Map.of()).thresholds().parameters();
          Map<String, String> set = parameters(row);
          set.entrySet().removeAll(standard.entrySet());
          return String.join(" ", set.entrySet().stream().map(String::valueOf).toList());
        });
  }

  @Test
  void a_number_that_cannot_be_is_refused_and_its_variable_named() {
    Drawn.check(
        """
        variable                         | value    | answer
        SELLO_RELIABLE_SHARE_BASE        | few      | refused: SELLO_RELIABLE_SHARE_BASE is 'few', not a number.
        SELLO_RELIABLE_SHARE_BASE        | 0        | refused: SELLO_RELIABLE_SHARE_BASE is 0.0, not a whole number from 1 to 1,000,000,000.
        SELLO_RELIABLE_RATE_COUNT        | 9.5      | refused: SELLO_RELIABLE_RATE_COUNT is 9.5, not a whole number from 1 to 1,000,000,000.
        SELLO_RELIABLE_SHARE_WIDTH       | 0        | refused: SELLO_RELIABLE_SHARE_WIDTH is 0.0, not above 0 and at most 1.
        SELLO_RELIABLE_SHARE_WIDTH       | 30       | refused: SELLO_RELIABLE_SHARE_WIDTH is 30.0, not above 0 and at most 1.
        SELLO_RELIABLE_QUOTIENT_EXPECTED | -1       | refused: SELLO_RELIABLE_QUOTIENT_EXPECTED is -1.0, not above 0.
        SELLO_RELIABLE_QUOTIENT_EXPECTED | Infinity | refused: SELLO_RELIABLE_QUOTIENT_EXPECTED is Infinity, not above 0.
        SELLO_DISCLOSURE_SCHOOLS         | 0        | refused: SELLO_DISCLOSURE_SCHOOLS is 0.0, not a whole number from 1 to 1,000,000,000.
        SELLO_DISCLOSURE_SCHOOLS         | 1e10     | refused: SELLO_DISCLOSURE_SCHOOLS is 1.0E10, not a whole number from 1 to 1,000,000,000.
        SELLO_DISCLOSURE_PERSONS         | NaN      | refused: SELLO_DISCLOSURE_PERSONS is NaN, not a whole number from 1 to 1,000,000,000.
        """,
        row -> Drawn.orRefusal(() -> parameters(row)));
  }

  @Test
  void none_can_be_left_out() {
    assertThatThrownBy(() -> new Thresholds(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SELLO_RELIABLE_SHARE_BASE has no value.");
  }

  private static Map<String, String> parameters(List<String> row) {
    return Settings.from(Map.of(row.get(0), row.get(1))).thresholds().parameters();
  }
}
