package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked out by hand; {@link ShareChangeTest} has it against what Newcombe published. */
final class FigureDifferenceTest {
  private static Estimate estimate(double value, double low, double high) {
    return Estimate.of(value, new Interval(low, high));
  }

  @Test
  void each_limit_is_recovered_from_the_limits_that_face_each_other() {
    Estimate found = FigureDifference.between(estimate(6, 2, 9), estimate(15, 11, 20));

    assertThat(found.value()).isEqualTo(9);
    Near.limits(found, 9 - 5, 9 + Math.sqrt(41), 1e-12);
  }

  @Test
  void two_groups_of_nothing_differ_by_0_as_far_as_each_could_have_had_some() {
    Estimate many = CountMean.of(Counts.tally(new long[50]), Confidence.P95);
    Estimate few = CountMean.of(Counts.tally(new long[4]), Confidence.P95);
    Estimate found = FigureDifference.between(many, few);

    assertThat(found.value()).isZero();
    Near.limits(found, -3.6888794541 / 50, 3.6888794541 / 4, 1e-9);
  }

  @Test
  void without_limits_of_one_the_difference_has_none() {
    Estimate alone = Estimate.withoutLimits(5);

    assertThat(FigureDifference.between(alone, estimate(2, 1, 3)))
        .isEqualTo(Estimate.withoutLimits(-3));
    assertThat(FigureDifference.between(estimate(2, 1, 3), alone))
        .isEqualTo(Estimate.withoutLimits(3));
  }

  @Test
  void back_is_minus_there() {
    Random random = new Random(2008);
    for (int i = 0; i < 200; i++) {
      Estimate one = mean(random.nextInt(1, 30), 0.5, 2, random);
      Estimate other = mean(random.nextInt(2, 30), 1, 2, random);
      Estimate there = FigureDifference.between(one, other);
      Estimate back = FigureDifference.between(other, one);

      assertThat(back.value()).isEqualTo(-there.value());
      assertThat(back.limits().isPresent()).isEqualTo(there.limits().isPresent());
      back.limits().ifPresent(limits -> Near.limits(there, -limits.high(), -limits.low(), 1e-12));
    }
  }

  private static Estimate mean(int n, double mean, double excess, Random random) {
    return CountMean.of(Counts.tally(Counts.skewed(n, mean, excess, random)), Confidence.P95);
  }

  @Test
  void of_many_counts_the_limits_are_nearly_those_of_welch() {
    Random random = new Random(1947);
    Tally one = Counts.tally(Counts.skewed(20_000, 2, 1, random));
    Tally other = Counts.tally(Counts.skewed(10_000, 3, 1, random));
    Interval welch =
        MeanDifference.between(group(one), group(other), Confidence.P95)
            .orElseThrow()
            .limits()
            .orElseThrow();

    Near.limits(
        FigureDifference.between(
            CountMean.of(one, Confidence.P95), CountMean.of(other, Confidence.P95)),
        welch.low(),
        welch.high(),
        1e-3);
    assertThat(welch.width()).isCloseTo(0.111, within(0.005));
  }

  private static MeanDifference.Group group(Tally counts) {
    return new MeanDifference.Group(
        counts.n(),
        counts.moments().mean(Confidence.P95).value(),
        counts.moments().standardDeviation().orElseThrow());
  }

  /** A few schools with a label beside many without, as a country has them. */
  @ParameterizedTest
  @CsvSource({
    "0.025, 0.05, 0, 300, 5, 0.95",
    "0.12, 0.3, 0.2, 300, 12, 0.94",
    "0.41, 0.8, 3.7, 300, 30, 0.89",
    "2, 3, 0.5, 300, 12, 0.93"
  })
  void as_many_limits_hold_the_difference_as_they_say(
      double first, double second, double excess, int n1, int n2, double leastShare) {
    Random random = new Random(12);
    int draws = 1000;
    int held = 0;
    int heldByWelch = 0;
    for (int i = 0; i < draws; i++) {
      Tally one = Counts.tally(Counts.skewed(n1, first, excess, random));
      Tally other = Counts.tally(Counts.skewed(n2, second, excess, random));
      held +=
          holds(
              FigureDifference.between(
                  CountMean.of(one, Confidence.P95), CountMean.of(other, Confidence.P95)),
              second - first);
      heldByWelch +=
          holds(
              MeanDifference.between(group(one), group(other), Confidence.P95).orElseThrow(),
              second - first);
    }

    assertThat((double) held / draws).isGreaterThan(leastShare);
    assertThat(held).isGreaterThanOrEqualTo(heldByWelch);
  }

  /** Welch's limits called 8 of 100 such groups less active at a mean of 2, and 83 at 0.025. */
  @ParameterizedTest
  @CsvSource({"0.025, 0, 5", "0.41, 3.7, 30", "2, 0.5, 3", "2, 0.5, 12"})
  void of_groups_that_do_not_differ_few_are_said_to_do_more(double mean, double excess, int n) {
    Random random = new Random(25);
    int draws = 1000;
    int more = 0;
    for (int i = 0; i < draws; i++) {
      Estimate others = mean(300, mean, excess, random);
      Interval limits =
          FigureDifference.between(others, mean(n, mean, excess, random)).limits().orElseThrow();
      more += limits.low() > 0 ? 1 : 0;
    }

    assertThat((double) more / draws).isLessThan(0.04);
  }

  private static int holds(Estimate found, double difference) {
    return found.limits().orElseThrow().contains(difference) ? 1 : 0;
  }
}
