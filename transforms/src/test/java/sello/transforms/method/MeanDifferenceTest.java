package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import sello.transforms.method.MeanDifference.Group;

/** Against Student's sleep data as R's t.test(extra ~ group, data = sleep) prints it. */
final class MeanDifferenceTest {
  @Test
  void students_sleep_has_welchs_interval() {
    Estimate found =
        MeanDifference.between(
                new Group(10, 2.33, 2.002248736), new Group(10, 0.75, 1.789009658), Confidence.P95)
            .orElseThrow();

    assertThat(found.value()).isCloseTo(-1.58, within(1e-12));
    Near.limits(found, -3.3654832, 0.2054832, 5e-8);
  }

  @Test
  void one_value_has_no_difference_and_equal_values_one_of_no_width() {
    Group pair = new Group(2, 5, 1);

    assertThat(MeanDifference.between(new Group(1, 5, 0), pair, Confidence.P95)).isEmpty();
    assertThat(MeanDifference.between(pair, new Group(1, 5, 0), Confidence.P95)).isEmpty();
    assertThat(MeanDifference.between(new Group(3, 5, 0), new Group(2, 7, 0), Confidence.P95))
        .contains(Estimate.of(2, new Interval(2, 2)));
  }

  @Test
  void equal_groups_have_the_degrees_of_freedom_of_both() {
    Estimate found =
        MeanDifference.between(new Group(6, 0, 1), new Group(6, 0, 1), Confidence.P95)
            .orElseThrow();

    double t10 = 2.2281388520;
    Near.limits(found, -t10 * Math.sqrt(2.0 / 6), t10 * Math.sqrt(2.0 / 6), 1e-9);
  }

  @Test
  void back_is_minus_there() {
    Random random = new Random(1947);
    for (int i = 0; i < 200; i++) {
      Group one = group(random);
      Group other = group(random);
      Estimate there = MeanDifference.between(one, other, Confidence.P95).orElseThrow();
      Interval back =
          MeanDifference.between(other, one, Confidence.P95).orElseThrow().limits().orElseThrow();

      Near.limits(there, -back.high(), -back.low(), 1e-10);
    }
  }

  private static Group group(Random random) {
    return new Group(random.nextInt(2, 60), random.nextDouble(10), random.nextDouble(3));
  }

  @Test
  void a_deviation_below_0_is_refused() {
    assertThatThrownBy(() -> new Group(3, 5, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A standard deviation must be 0 or more and finite, found -1.0.");
  }
}
