package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class LatinLettersTest {
  private static final Transliterator ICU = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  @Test
  void letters_are_written_as_icu_writes_them() {
    LatinLetters.IN_ASCII.forEach(
        (letter, ascii) -> {
          String word = "a" + letter + "b " + letter;
          assertThat(LatinLetters.inAscii(word))
              .isEqualTo("a" + ascii + "b " + ascii)
              .isEqualTo(ICU.transliterate(word));
        });
  }

  @Test
  void a_text_with_another_letter_is_not_known() {
    assertThat(LatinLetters.inAscii("szkoła im. Ιωάννη")).isNull();
  }
}
