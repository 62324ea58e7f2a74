package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the table of the sign test's limits, and binomial sums in whole numbers. */
final class MedianRanksTest {
  /** The ranks that tables for the confidence interval of a median print for 95 %. */
  @ParameterizedTest
  @CsvSource({
    "6, 1, 6",
    "8, 1, 8",
    "9, 2, 8",
    "10, 2, 9",
    "12, 3, 10",
    "15, 4, 12",
    "20, 6, 15",
    "25, 8, 18",
    "50, 18, 33",
    "100, 40, 61"
  })
  void printed_ranks(int n, long lower, long upper) {
    assertThat(MedianRanks.of(n, Confidence.P95)).contains(new MedianRanks(lower, upper));
  }

  @Test
  void below_6_values_there_are_no_limits() {
    for (int n = 0; n < 6; n++) {
      assertThat(MedianRanks.of(n, Confidence.P95)).as("n = " + n).isEmpty();
    }
  }

  /** P(X < d) · 2^n is a sum of binomial coefficients; 2.5 % is one fortieth. */
  @Test
  void the_ranks_are_the_narrowest_that_leave_out_no_more_than_a_fortieth_at_each_end() {
    for (int n = 6; n < 300; n++) {
      MedianRanks ranks = MedianRanks.of(n, Confidence.P95).orElseThrow();
      assertThat(isAFortiethOrLess(n, ranks.lower())).as("n = " + n).isTrue();
      assertThat(isAFortiethOrLess(n, ranks.lower() + 1)).as("n = " + n).isFalse();
      assertThat(ranks.lower() + ranks.upper()).isEqualTo(n + 1);
    }
  }

  private static boolean isAFortiethOrLess(int n, long d) {
    BigInteger term = BigInteger.ONE;
    BigInteger below = BigInteger.ZERO;
    for (int i = 0; i < d; i++) {
      below = below.add(term);
      term = term.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return below.multiply(BigInteger.valueOf(40)).compareTo(BigInteger.TWO.pow(n)) <= 0;
  }

  @Test
  void a_negative_number_of_values_is_refused() {
    assertThatThrownBy(() -> MedianRanks.of(-1, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
