package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Comparisons of figures with published answers. */
final class Near {
  private Near() {}

  static void interval(Interval found, double low, double high, double tolerance) {
    assertThat(found.low()).as("low").isCloseTo(low, within(tolerance));
    assertThat(found.high()).as("high").isCloseTo(high, within(tolerance));
  }

  static void limits(Estimate found, double low, double high, double tolerance) {
    interval(found.limits().orElseThrow(), low, high, tolerance);
  }
}
