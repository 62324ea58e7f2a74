package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IsNameTest {
  private static final CodeLists NONE = new CodeLists();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IES Faro",
        "Ш",
        "IES A & B <3",
        "Escola <Nova>",
        "SP <<Słoneczko>>",
        "Colegio www.faro.example",
        "1st Gymnasium"
      })
  void words_are_a_name(String value) {
    assertThat(new IsName().check(value, NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "123 / 4, Correct the value.",
    "https://school.example/faro, Write the name; the address goes into school_link.",
    "WWW.faro.example, Write the name; the address goes into school_link.",
    "<b>IES Faro</b>, Write the name without tags.",
    "IES Faro<br/>Nava, Write the name without tags.",
    "'<a href=\"/x\">IES Faro</a>', Write the name without tags.",
    "<h2>IES Faro</h2>, Write the name without tags.",
    "'<img src=\"/x.png\"/>IES Faro', Write the name without tags.",
    "IES Faro<script>go()</script>, Write the name without tags."
  })
  void digits_addresses_and_tags_are_none(String value, String advice) {
    assertThat(new IsName().check(value, NONE))
        .contains(
            new Rule.Broken("must be a name, with letters, no web address and no HTML", advice));
  }
}
