package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against Newcombe 1998, Statistics in Medicine 17:873-890, method 10. */
final class ShareChangeTest {
  @ParameterizedTest
  @CsvSource({
    "48, 80, 56, 70, 0.2, 0.0524, 0.3339",
    "3, 10, 9, 10, 0.6, 0.1705, 0.8090",
    "0, 20, 10, 10, 1, 0.6791, 1"
  })
  void the_limits_of_a_change_are_the_published_ones(
      long x1, long n1, long x2, long n2, double change, double low, double high) {
    Estimate found = ShareChange.between(x1, n1, x2, n2, Confidence.P95).orElseThrow();

    assertThat(found.value()).isCloseTo(change, within(1e-9));
    Near.limits(found, low, high, 0.00005);
  }

  @Test
  void a_change_from_or_to_a_share_of_nothing_is_missing() {
    assertThat(ShareChange.between(0, 0, 1, 2, Confidence.P95)).isEmpty();
    assertThat(ShareChange.between(1, 2, 0, 0, Confidence.P95)).isEmpty();
  }

  @Test
  void a_part_that_is_no_part_is_refused_by_name() {
    assertThatThrownBy(() -> ShareChange.between(3, 2, 1, 2, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x1 is a part of n1: 0 <= x1 <= n1, found x1 = 3, n1 = 2.");
    assertThatThrownBy(() -> ShareChange.between(1, 2, -1, 2, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x2 is a part of n2: 0 <= x2 <= n2, found x2 = -1, n2 = 2.");
  }

  @Test
  void back_is_minus_there() {
    Random random = new Random(1998);
    for (int i = 0; i < 300; i++) {
      long n1 = random.nextLong(1, 200);
      long n2 = random.nextLong(1, 200);
      long x1 = random.nextLong(n1 + 1);
      long x2 = random.nextLong(n2 + 1);
      Estimate there = ShareChange.between(x1, n1, x2, n2, Confidence.P95).orElseThrow();
      Interval back =
          ShareChange.between(x2, n2, x1, n1, Confidence.P95).orElseThrow().limits().orElseThrow();

      Near.limits(there, -back.high(), -back.low(), 1e-12);
    }
  }
}
