package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ES | Colegio Ñandú de A Coruña              | nandu coruna
          TR | Beyhan - Rıfat Çıkılıoğlu Lisesi       | RIFAT cikilioglu
          TR | İstanbul Şehit İlkokulu                | istanbul sehit ilkokulu
          TR | Işık İlkokulu                          | ışık İLKOKULU
          PL | Szkoła w Łodzi                         | szkola lodzi
          RO | Colegiul „Alexandru cel Bun”           | "alexandru" bun
          GR | Γενικό Λύκειο Βόνιτσας                 | γενικο λυκειο
          GR | Γενικό Λύκειο Βόνιτσας                 | geniko lykeio
          GR | Γενικό Λύκειο Βόνιτσας                 | vonitsas BONITSAS
          BG | ОУ „Христо Смирненски“                 | христо ou
          BG | ОУ „Христо Смирненски“                 | Hristo Smirnenski
          ES | Col·legi Sant Josep                    | collegi
          DE | St.-Irmengard-Gymnasium                | irmengard st.
          AZ | Uydurulmuş Məktəb 7                    | mekteb 7
          """)
  void a_text_has_the_words_that_people_ask_for(String country, String text, String question) {
    List<String> found = List.of(SearchWords.found(country, List.of(text)).split(" "));
    assertThat(found).containsAll(SearchWords.asked(question));
  }

  @Test
  void the_first_text_keeps_its_order_and_what_others_add_comes_once() {
    assertThat(SearchWords.found("DE", List.of("Bad bei Bad", "Bad Berg", "Berg")))
        .isEqualTo("bad bei bad berg");
  }

  @Test
  void a_question_without_letters_has_no_words() {
    assertThat(SearchWords.asked(" -„“'· ")).isEmpty();
  }
}
