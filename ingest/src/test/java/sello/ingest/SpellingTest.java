package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class SpellingTest {
  @Test
  void spellings_of_one_word_fold_alike() {
    assertThat(Spelling.fold("« Andalucía »")).isEqualTo("andalucia");
    assertThat(Spelling.fold("ANDALUCÍA")).isEqualTo("andalucia");
    assertThat(Spelling.fold("  School_ID (code) ")).isEqualTo("school id code");
    assertThat(Spelling.fold("\u200FLoca\u00ADlidad\uFEFF")).isEqualTo("localidad");
    assertThat(Spelling.fold("MAŁOPOLSKIE Trøndelag Đakovo Œuvre"))
        .isEqualTo("malopolskie trondelag dakovo oeuvre");
    assertThat(Spelling.fold("Ísafjörður Þing Straße")).isEqualTo("isafjordur thing strasse");
    assertThat(Spelling.fold("--")).isEmpty();
  }

  @Test
  void the_short_way_for_texts_without_accents_folds_as_the_rule_does() {
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append((char) random.nextInt(0x80));
      }
      assertThat(Spelling.fold(text.toString()))
          .as(text.toString())
          .isEqualTo(Spelling.foldAny(text.toString()));
    }
  }
}
