package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values by Isard 1960; limits recomputed in decimals of 50 digits from Donner and Zou 2012. */
final class LocationQuotientTest {
  private static LocationQuotient quotient(long inBoth, long inRegion, long inArea, long all) {
    return LocationQuotient.of(inBoth, inRegion, inArea, all, Confidence.P95).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "20, 100, 100, 1000, 2, 1.372408610209, 2.767910404135, 10",
    "10, 100, 100, 1000, 1, 0.563886740747, 1.675535009313, 10",
    "30, 200, 300, 4000, 2, 1.446845962343, 2.698633646594, 15",
    "90, 800, 100, 1000, 1.125, 1.036085723690, 1.180012182207, 80",
    "3, 40, 60, 1200, 1.5, 0.523549717656, 3.806349155627, 2",
    "0, 50, 100, 1000, 0, 0, 0.698783546137, 5"
  })
  void the_limits_are_those_of_the_ratio_to_the_rest_carried_over(
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

  /** All 7 of the area are in the region of 30 of 100: 100/30, and it cannot be more. */
  @Test
  void a_region_that_holds_all_of_the_area_is_at_the_upper_end_of_what_can_be() {
    Estimate found = quotient(7, 30, 7, 100).estimate();

    assertThat(found.value()).isEqualTo(100.0 / 30);
    assertThat(found.limits().orElseThrow().high()).isEqualTo(found.value());
    assertThat(found.limits().orElseThrow().low()).isCloseTo(2.085189329809, within(1e-9));
  }

  /** As if the whole were fixed, 90 of 100 in 800 of 1,000 had 0.92 to 1.36, above 1,000/800. */
  @Test
  void the_limits_never_leave_what_can_be() {
    Random random = new Random(1960);
    for (int i = 0; i < 5_000; i++) {
      long all = random.nextLong(1, 3_000);
      long inRegion = random.nextLong(1, all + 1);
      long inBoth = random.nextInt(4) == 0 ? 0 : random.nextLong(inRegion + 1);
      long elsewhere = random.nextInt(4) == 0 ? 0 : random.nextLong(all - inRegion + 1);
      if (inBoth + elsewhere == 0) {
        continue;
      }
      Estimate found = quotient(inBoth, inRegion, inBoth + elsewhere, all).estimate();
      Interval limits = found.limits().orElseThrow();

      assertThat(limits.low()).isBetween(0.0, found.value());
      assertThat(limits.high()).isBetween(found.value(), (double) all / inRegion);
    }
  }

  /** As if the whole were fixed, 950 of 1,000 had all in limits nearly five times as wide. */
  @ParameterizedTest
  @CsvSource({
    "50, 950, 0.1, 0.05",
    "500, 500, 0.05, 0.05",
    "900, 100, 0.03, 0.03",
    "700, 300, 0.1, 0.02",
    "950, 50, 0.06, 0.05",
    "300, 700, 0.02, 0.01",
    "100, 60, 0.5, 0.6"
  })
  void of_a_hundred_processes_some_95_have_their_own_quotient_within_the_limits(
      int inRegion, int rest, double here, double elsewhere) {
    Random random = new Random(7);
    double part = (double) inRegion / (inRegion + rest);
    double truth = here / (part * here + (1 - part) * elsewhere);
    int asked = 0;
    int within = 0;
    for (int i = 0; i < 4_000; i++) {
      long x = random.doubles(inRegion).filter(u -> u < here).count();
      long y = random.doubles(rest).filter(u -> u < elsewhere).count();
      if (x + y > 0) {
        asked++;
        Interval limits =
            quotient(x, inRegion, x + y, inRegion + rest).estimate().limits().orElseThrow();
        within += limits.contains(truth) ? 1 : 0;
      }
    }

    assertThat((double) within / asked).isBetween(0.94, 0.975);
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
    assertThat(quotient(7, 90, 7, 90).estimate()).isEqualTo(Estimate.of(1, new Interval(1, 1)));
  }
}
