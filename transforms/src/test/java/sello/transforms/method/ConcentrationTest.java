package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against R's package ineq (the first); the others recomputed from Cowell 2011, ch. 2. */
final class ConcentrationTest {
  private static long[] counts(String text) {
    return Stream.of(text.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "541 1463 2445 3438 4437 5401 6392 8304 11904 22261, 0.4620911303, 0.1840812309",
    "1 2 3 4, 0.25, 0.3",
    "5 5 5 5, 0, 0.25",
    "0 0 0 20, 0.75, 1",
    "224 16 40 179 8, 0.5096359743, 0.3857920390"
  })
  void gini_and_hhi_are_the_published_ones(String text, double gini, double hhi) {
    Concentration found = Concentration.of(counts(text)).orElseThrow();

    assertThat(found.gini()).isCloseTo(gini, within(1e-9));
    assertThat(found.herfindahlHirschman()).isCloseTo(hhi, within(1e-9));
  }

  @Test
  void the_effective_number_and_the_normalised_form_follow_from_hhi() {
    Concentration four = Concentration.of(1, 2, 3, 4).orElseThrow();
    Concentration five = Concentration.of(224, 16, 40, 179, 8).orElseThrow();

    assertThat(four.effectiveNumber()).isCloseTo(3.3333333333, within(1e-9));
    assertThat(five.effectiveNumber()).isCloseTo(2.5920700762, within(1e-9));
    assertThat(five.normalised().orElseThrow()).isCloseTo(0.2322400488, within(1e-9));
  }

  @Test
  void equal_units_have_exactly_the_least_concentration() {
    Concentration equal = Concentration.of(7, 7, 7, 7, 7, 7).orElseThrow();

    assertThat(equal.normalised()).hasValue(0);
    assertThat(equal.gini()).isZero();
  }

  @Test
  void one_unit_holds_all_and_has_no_normalised_form() {
    assertThat(Concentration.of(9)).contains(new Concentration(1, OptionalDouble.empty(), 0));
  }

  @Test
  void nothing_has_no_concentration() {
    assertThat(Concentration.of()).isEmpty();
    assertThat(Concentration.of(0, 0, 0)).isEmpty();
  }

  @Test
  void a_negative_count_is_refused() {
    assertThatThrownBy(() -> Concentration.of(3, -2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a unit's count is a count and must be 0 or more, found -2.");
  }

  @Test
  void gini_is_half_the_mean_difference_of_all_pairs_over_the_mean_in_any_order() {
    Random random = new Random(1964);
    for (int round = 0; round < 50; round++) {
      List<Long> units =
          random.longs(2 + random.nextInt(30), 0, 500).boxed().collect(Collectors.toList());
      long[] given = units.stream().mapToLong(unit -> unit).toArray();
      Collections.shuffle(units, random);
      long[] shuffled = units.stream().mapToLong(unit -> unit).toArray();
      double differences = 0;
      for (long one : given) {
        for (long other : given) {
          differences += Math.abs(one - other);
        }
      }
      double mean = LongStream.of(given).average().orElseThrow();
      double gini = differences / given.length / given.length / mean / 2;

      assertThat(Concentration.of(given).orElseThrow().gini()).isCloseTo(gini, within(1e-12));
      assertThat(Concentration.of(shuffled)).isEqualTo(Concentration.of(given));
    }
  }
}
