package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceNamesTest {
  @ParameterizedTest(name = "{0}: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | United Kingdom | The eTwinning School Label in the United Kingdom
          en | Netherlands    | The eTwinning School Label in the Netherlands
          en | Spain          | The eTwinning School Label in Spain
          es | Reino Unido    | El Sello Centro eTwinning en el Reino Unido
          es | Países Bajos   | El Sello Centro eTwinning en los Países Bajos
          es | Líbano         | El Sello Centro eTwinning en el Líbano
          es | España         | El Sello Centro eTwinning en España
          """)
  void a_place_has_its_article_within_a_sentence(String language, String name, String title) {
    Texts texts = Texts.named(language).orElseThrow();

    assertThat(texts.say("report.title", "place", texts.within(name))).isEqualTo(title);
  }

  @Test
  void spanish_draws_a_preposition_and_an_article_together() {
    Texts spanish = Texts.named("es").orElseThrow();

    assertThat(spanish.say("place.nothing_known", "place", spanish.within("Reino Unido")))
        .startsWith("Del Reino Unido no se conoce");
    assertThat(spanish.say("place.nothing_known", "place", spanish.within("Países Bajos")))
        .startsWith("De los Países Bajos no se conoce");
  }
}
