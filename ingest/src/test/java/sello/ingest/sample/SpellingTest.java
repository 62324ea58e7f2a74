package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How often names and places are printed otherwise than registered. */
final class SpellingTest {
  private static final World EUROPE = new World(0.3, 2026);

  @Test
  void a_fifth_of_the_names_has_the_town_in_it() {
    SampleCountry spain = EUROPE.country("ES");
    double share =
        share(
            spain,
            school -> !school.isShared() && name(spain, school, false).contains(school.locality()));
    assertThat(share).isCloseTo(0.2, within(0.03));
  }

  @Test
  void three_in_twenty_of_the_schools_that_won_before_are_spelled_otherwise() {
    SampleCountry spain = EUROPE.country("ES");
    double share =
        share(spain, school -> !name(spain, school, true).contains(spain.nameIn(school, 2021)));
    assertThat(share).isCloseTo(0.14, within(0.03));
  }

  @Test
  void a_tenth_of_the_turkish_names_has_other_letters() {
    SampleCountry turkiye = EUROPE.country("TR");
    double share =
        share(
            turkiye,
            school -> !name(turkiye, school, false).contains(turkiye.nameIn(school, 2021)));
    assertThat(share).isCloseTo(0.1, within(0.02));
  }

  @Test
  void one_of_a_hundred_schools_was_called_otherwise_before_2023() {
    SampleCountry turkiye = EUROPE.country("TR");
    double share = share(turkiye, school -> !turkiye.nameIn(school, 2021).equals(school.name()));
    assertThat(share).isCloseTo(0.01, within(0.003));
    assertThat(turkiye.nameIn(turkiye.school(5), 2023)).isEqualTo(turkiye.school(5).name());
  }

  @Test
  void kinds_of_school_are_abbreviated_as_whole_words() {
    assertThat(Spelling.abbreviated("IES Ribera de Berivar", "es"))
        .isEqualTo("Instituto de Educación Secundaria Ribera de Berivar");
    assertThat(Spelling.abbreviated("IESO Ribera de Berivar", "es"))
        .isEqualTo("IESO Ribera de Berivar");
    assertThat(Spelling.abbreviated("ОУ. Изток, Средно училище", "bg")).isEqualTo("ОУ. Изток, СУ");
  }

  @Test
  void a_slug_is_in_plain_letters_whatever_the_script() {
    assertThat(Slug.of("ОУ „Измислено слънце“")).isEqualTo("ou-izmisleno-slance");
    assertThat(Slug.of("Uydurma IŞIK İlkokulu")).isEqualTo("uydurma-isik-ilkokulu");
    assertThat(Slug.of("Γυμνάσιο Νεφέλης")).isEqualTo("gymnasio-nefelis");
    assertThat(Slug.of("École Imaginaire (Ville-du-Lac)"))
        .isEqualTo("ecole-imaginaire-ville-du-lac");
  }

  private static String name(SampleCountry country, SampleSchool school, boolean isRepeated) {
    return Spelling.name(country, school, "a list", 2021, isRepeated);
  }

  private static double share(SampleCountry country, Predicate<SampleSchool> found) {
    int schools = country.schools(2022);
    int count = 0;
    for (int school = 0; school < schools; school++) {
      count += found.test(country.school(school)) ? 1 : 0;
    }
    return (double) count / schools;
  }
}
