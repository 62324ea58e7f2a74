package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EstimateTest {
  @ParameterizedTest
  @CsvSource({"2, 1", "NaN, 1", "0, Infinity"})
  void limits_are_finite_and_in_order(double low, double high) {
    assertThatThrownBy(() -> new Interval(low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("low = " + low)
        .hasMessageContaining("high = " + high);
  }

  @ParameterizedTest
  @CsvSource({"0.5", "3.5", "NaN"})
  void a_figure_lies_within_its_limits(double value) {
    Interval limits = new Interval(1, 3);

    assertThatThrownBy(() -> Estimate.of(value, limits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(value));
  }

  @Test
  void the_ends_belong_to_an_interval() {
    assertThat(new Interval(1, 3).contains(1)).isTrue();
    assertThat(new Interval(1, 3).contains(3)).isTrue();
    assertThat(new Interval(1, 3).width()).isEqualTo(2);
  }
}
