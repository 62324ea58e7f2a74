package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private static Tally tally(long... values) {
    TreeMap<Long, Long> occurrences = new TreeMap<>();
    Arrays.stream(values).forEach(value -> occurrences.merge(value, 1L, Long::sum));
    return new Tally(occurrences);
  }

  @Test
  void ten_values_have_the_second_and_the_ninth_as_limits_of_the_median() {
    Estimate median = tally(3, 9, 1, 4, 4, 7, 2, 5, 6, 8).median(Confidence.P95);

    assertThat(median.value()).isEqualTo(4.5);
    assertThat(median.limits()).contains(new Interval(2, 8));
  }

  @Test
  void five_values_have_a_median_without_limits() {
    assertThat(tally(1, 2, 2, 9, 9).median(Confidence.P95)).isEqualTo(Estimate.withoutLimits(2));
  }

  @Test
  void it_says_what_a_summary_says_of_the_list() {
    Random random = new Random(11);
    for (int n = 2; n < 60; n++) {
      long[] values = random.longs(n, 0, 7).toArray();
      double[] list = Arrays.stream(values).asDoubleStream().toArray();
      Summary summary = Summary.of(list, Confidence.P95).orElseThrow();
      Tally tally = tally(values);

      assertThat(tally.n()).isEqualTo(n);
      assertThat(tally.median(Confidence.P95).value())
          .isEqualTo(summary.quartiles().orElseThrow().median());
      assertThat(tally.moments().mean(Confidence.P95).value())
          .isCloseTo(summary.mean().value(), within(1e-12));
      assertThat(tally.moments().standardDeviation().orElseThrow())
          .isCloseTo(summary.standardDeviation().orElseThrow(), within(1e-12));
    }
  }

  @Test
  void a_tally_of_nothing_is_refused() {
    assertThatThrownBy(() -> new Tally(new TreeMap<>()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tally(new TreeMap<>(Map.of(1L, 0L))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
