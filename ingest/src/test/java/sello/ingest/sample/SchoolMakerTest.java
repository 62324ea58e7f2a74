package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schools of a sample of scale 1. */
final class SchoolMakerTest {
  private static final World EUROPE = new World(1, 2026);

  /** A third of Europe, for time; at scale 1 it takes a quarter of a minute. */
  @Test
  void no_two_schools_have_one_address_on_the_european_platform() {
    Set<String> slugs = new HashSet<>();
    int twice = 0;
    for (SampleCountry country : new World(0.3, 2026).countries()) {
      for (int school = 0; school < country.schools(); school++) {
        if (!slugs.add(country.school(school).slug())) {
          twice++;
        }
      }
    }
    assertThat(twice).isZero();
  }

  @Test
  void codes_are_unique_in_a_country_and_three_of_a_hundred_schools_share_their_name() {
    for (SampleCountry country : EUROPE.countries()) {
      Set<String> ids = new HashSet<>();
      Map<String, Integer> names = new HashMap<>();
      for (int school = 0; school < country.schools(); school++) {
        SampleSchool made = country.school(school);
        assertThat(ids.add(made.id())).as(made.id()).isTrue();
        names.merge(made.name(), 1, Integer::sum);
      }
      int sharing = names.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
      if (country.schools() > 2000) {
        assertThat((double) sharing / country.schools())
            .as(country.code())
            .isCloseTo(0.03, within(0.003));
      }
    }
  }

  @Test
  void some_codes_of_spain_begin_with_a_zero() {
    SampleCountry spain = EUROPE.country("ES");
    long zeros = 0;
    for (int school = 0; school < spain.schools(); school++) {
      assertThat(spain.id(school)).matches("\\d\\d9\\d{5}");
      zeros += spain.id(school).startsWith("0") ? 1 : 0;
    }
    assertThat(zeros).isBetween(1000L, 8000L);
  }

  @Test
  void a_school_is_the_same_whenever_it_is_made() {
    SampleCountry poland = EUROPE.country("PL");
    assertThat(poland.school(77)).isEqualTo(new World(1, 2026).country("PL").school(77));
  }
}
