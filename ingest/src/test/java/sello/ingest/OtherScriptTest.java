package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherScriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CEIP Imaginario 88倵侮5",
        "㈀Uydurma Ortaokulu",
        "Okul ऀ",
        "Escola \uD840\uDC00",
        "Liceo \u0378",
        "Liceo 한"
      })
  void letters_of_a_script_that_no_country_writes_are_lost_ones(String name) {
    assertThat(CellText.hasLostLetter(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I.C. «Inventato» Luna – sede 2",
        "Imaginärt Gymnasium №\u00A05 ★ 🙂",
        "1ο Φανταστικό Γυμνάσιο",
        "Вигадана гімназія ’Ґ’",
        "გამოგონილი სკოლა",
        "Երևակայական դպրոց",
        "مدرسة خيالية",
        "ﬁktif Okulu e\u0301"
      })
  void names_in_the_scripts_of_the_countries_are_whole(String name) {
    assertThat(CellText.hasLostLetter(name)).isFalse();
  }
}
