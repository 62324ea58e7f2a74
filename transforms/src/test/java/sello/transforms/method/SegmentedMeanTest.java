package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against R's package strucchange, breakpoints(y ~ 1) with a shortest segment of 3. */
final class SegmentedMeanTest {
  private static final double[] FROM_2011 = {10, 11, 9, 10, 12, 11, 20, 21, 19, 20, 22, 21};
  private static final double[] LEVEL = {12, 10, 11, 13, 12, 11, 10, 12, 13, 11, 12, 10};

  private static double bic(Segmentation found) {
    return found.bic().orElseThrow();
  }

  @Test
  void one_break_after_2016_explains_the_series_best() {
    List<Segmentation> byBreaks = SegmentedMean.byBreaks(FROM_2011);
    Segmentation best = SegmentedMean.of(FROM_2011).orElseThrow();

    assertThat(byBreaks).hasSize(4);
    assertThat(byBreaks.get(0).residual()).isCloseTo(311, within(1e-9));
    assertThat(byBreaks.get(1).residual()).isCloseTo(11, within(1e-9));
    assertThat(bic(byBreaks.get(0))).isCloseTo(78.08297, within(5e-6));
    assertThat(bic(byBreaks.get(1))).isCloseTo(42.95001, within(5e-6));
    assertThat(bic(byBreaks.get(2))).isCloseTo(46.16059, within(5e-6));
    assertThat(best).isEqualTo(byBreaks.get(1));
    assertThat(best.breaksAfter()).containsExactly(2016 - 2011);
    assertThat(best.segments()).extracting(Segmentation.Segment::mean).containsExactly(10.5, 20.5);
  }

  @Test
  void a_level_series_has_no_break() {
    List<Segmentation> byBreaks = SegmentedMean.byBreaks(LEVEL);

    assertThat(bic(byBreaks.get(0))).isCloseTo(39.90768, within(5e-6));
    assertThat(bic(byBreaks.get(1))).isCloseTo(44.21434, within(5e-6));
    assertThat(SegmentedMean.of(LEVEL).orElseThrow().breaksAfter()).isEmpty();
  }

  @Test
  void steps_without_any_noise_are_found_without_an_infinite_criterion() {
    double[] steps = {1, 1, 1, 1, 5, 5, 5, 5, 2, 2, 2, 2};
    Segmentation found = SegmentedMean.of(steps).orElseThrow();

    assertThat(found.breaksAfter()).containsExactly(3, 7);
    assertThat(found.bic()).isEmpty();
    assertThat(SegmentedMean.of(DoubleStream.generate(() -> 0.1).limit(12).toArray()).orElseThrow())
        .extracting(Segmentation::breaksAfter)
        .isEqualTo(List.of());
  }

  @Test
  void fewer_than_ten_points_are_not_judged() {
    assertThat(SegmentedMean.of(1, 1, 1, 1, 1, 9, 9, 9, 9)).isEmpty();
    assertThat(SegmentedMean.of(1, 1, 1, 1, 1, 9, 9, 9, 9, 9)).isPresent();
  }

  @Test
  void a_segment_is_never_shorter_than_15_percent() {
    double[] series = new double[41];
    for (int i = 0; i < series.length; i++) {
      series[i] = i % 7;
    }

    assertThat(SegmentedMean.byBreaks(series)).hasSize(5);
    assertThat(SegmentedMean.byBreaks(series))
        .allSatisfy(
            cut ->
                assertThat(cut.segments())
                    .allMatch(segment -> segment.last() - segment.first() + 1 >= 7));
  }

  @Test
  void a_value_that_is_none_is_refused() {
    assertThatThrownBy(() -> SegmentedMean.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value of the series must be finite, found NaN.");
  }

  @Test
  void no_other_two_breaks_leave_less() {
    Random random = new Random(2003);
    for (int round = 0; round < 50; round++) {
      double[] series = random.ints(14, 0, 20).asDoubleStream().toArray();
      double least =
          IntStream.rangeClosed(3, 8)
              .boxed()
              .flatMap(
                  first ->
                      IntStream.rangeClosed(first + 3, 11)
                          .mapToObj(second -> new int[] {0, first, second, 14}))
              .mapToDouble(
                  ends ->
                      IntStream.range(0, 3)
                          .mapToDouble(i -> rss(series, ends[i], ends[i + 1]))
                          .sum())
              .min()
              .orElseThrow();

      assertThat(SegmentedMean.byBreaks(series).get(2).residual()).isCloseTo(least, within(1e-9));
    }
  }

  private static double rss(double[] series, int from, int to) {
    double mean = IntStream.range(from, to).mapToDouble(i -> series[i]).average().orElseThrow();
    return IntStream.range(from, to).mapToDouble(i -> Math.pow(series[i] - mean, 2)).sum();
  }
}
