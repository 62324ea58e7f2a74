package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputed from Isard 1960 and Wilson 1927. */
final class LocationQuotientTest {
  private static LocationQuotient quotient(long inBoth, long inRegion, long inArea, long all) {
    return LocationQuotient.of(inBoth, inRegion, inArea, all, Confidence.P95).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 100, 100, 1000, 2, 1.3336693333, 2.8882916559, 10",
    "10, 100, 100, 1000, 1, 0.5522913706, 1.7436566150, 10",
    "30, 200, 300, 4000, 2, 1.4284791416, 2.7474105712, 15",
    "0, 50, 100, 1000, 0, 0, 0.7134759913, 5"
  })
  void the_limits_are_wilsons_over_the_share_in_the_whole(
      long inBoth,
      long inRegion,
      long inArea,
      long all,
      double value,
      double low,
      double high,
      double expected) {
    LocationQuotient found = quotient(inBoth, inRegion, inArea, all);

    assertThat(found.estimate().value()).isCloseTo(value, within(1e-9));
    Near.limits(found.estimate(), low, high, 1e-9);
    assertThat(found.expected()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void a_quotient_tells_the_count_that_was_expected() {
    LocationQuotient found = quotient(3, 40, 60, 1200);

    assertThat(found.estimate().value()).isCloseTo(1.5, within(1e-9));
    assertThat(found.expected()).isCloseTo(2, within(1e-9));
  }

  @Test
  void twice_and_half_as_much_are_equally_far_from_0_on_the_symmetric_scale() {
    assertThat(quotient(20, 100, 100, 1000).onSymmetricScale()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(quotient(5, 100, 100, 1000).onSymmetricScale()).isCloseTo(-1.0 / 3, within(1e-9));
    assertThat(quotient(0, 50, 100, 1000).onSymmetricScale()).isEqualTo(-1);
  }

  @Test
  void an_empty_region_or_area_has_no_quotient() {
    assertThat(LocationQuotient.of(0, 0, 100, 1000, Confidence.P95)).isEmpty();
    assertThat(LocationQuotient.of(0, 100, 0, 1000, Confidence.P95)).isEmpty();
    assertThat(LocationQuotient.of(0, 0, 0, 0, Confidence.P95)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 4, 10, 20, 'in_both = 5, in_region = 4'",
    "5, 10, 4, 20, 'in_both = 5, in_area = 4'",
    "5, 30, 10, 20, 'in_region = 30, all = 20'",
    "5, 10, 30, 20, 'in_area = 30, all = 20'",
    "1, 15, 10, 20, 'in_area outside the region = 9, the rest = 5'"
  })
  void a_part_larger_than_its_whole_is_refused_by_name(
      long inBoth, long inRegion, long inArea, long all, String found) {
    assertThatThrownBy(() -> LocationQuotient.of(inBoth, inRegion, inArea, all, Confidence.P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("found " + found + ".");
  }

  @Test
  void the_whole_as_its_own_region_has_1_everywhere() {
    assertThat(quotient(7, 90, 7, 90).estimate().value()).isEqualTo(1);
  }
}
