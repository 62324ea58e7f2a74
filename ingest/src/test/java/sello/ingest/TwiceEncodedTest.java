package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Drawn;

final class TwiceEncodedTest {
  private static String told(String text) {
    return CellText.hasLostLetter(text) ? "lost" : "whole";
  }

  @Test
  void letters_that_were_encoded_twice_are_told_from_those_of_a_language() {
    Drawn.check(
        """
        text                    | told
        IES PeÃ±Ã³n             | lost
        MÃ¡laga                 | lost
        IES MÃ©ndez NÃºÃ±ez     | lost
        Ã‰cole NoÃ«l            | lost
        Ã“rdenes                | lost
        Szkoła nr 5 w Å»abnie   | lost
        Szkoła im. ÅšwiÄ™tej    | lost
        Ä°stanbul ÅŸehit        | lost
        N.Âº 5                  | lost
        IES Peñón               | whole
        IRMÃ MARIA              | whole
        EDUCAÇÃO                | whole
        CAMÕES E SÃO JOÃO       | whole
        «BLÅ»                   | whole
        “SKOLA Å”               | whole
        ÄÖÜ-Schule              | whole
        Åsane skole             | whole
        IRMÃ-MÃE                | whole
        CHÂTEAU DE L’ÂGE        | whole
        MANHÃ…                  | whole
        Základná\u00A0škola      | whole
        TÂRGU MUREȘ             | whole
        """,
        row -> told(row.get(0)));
  }

  @Test
  void utf_8_that_was_read_in_any_encoding_of_one_byte_is_lost() {
    Drawn.check(
        """
        text                 | read in      | told
        Příbram VII          | windows-1250 | lost
        Třebíč               | windows-1250 | lost
        Христо Ботев         | windows-1251 | lost
        Христо Ботев         | windows-1252 | lost
        Γυμνάσιο Χανίων      | windows-1253 | lost
        Γυμνάσιο Χανίων      | ISO-8859-1   | lost
        Karşıyaka            | windows-1254 | lost
        Šiaulių Saulėtekio   | windows-1257 | lost
        Враца                | UTF-8        | whole
        Рівне Ні             | UTF-8        | whole
        „Ђорђе Јовановић“    | UTF-8        | whole
        Γυμνάσιο «Ήλιος»     | UTF-8        | whole
        ŁÓDŹ Żółć            | UTF-8        | whole
        ZESPÓŁ SZKÓŁ NR 1    | UTF-8        | whole
        ZESPÓŁ SZKÓŁ         | windows-1250 | lost
        CAFÉ”                | UTF-8        | whole
        თბილისი              | UTF-8        | whole
        """,
        row ->
            told(
                new String(
                    row.get(0).getBytes(StandardCharsets.UTF_8), Charset.forName(row.get(1)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name/school_kinds.csv",
        "name/abbreviations.csv",
        "name/common_names.csv",
        "name/honours.csv",
        "reference/country_names.csv",
        "reference/region_names.csv",
        "synonyms.csv"
      })
  void words_of_all_countries_are_whole_in_small_letters_and_in_capitals(String list)
      throws IOException {
    try (InputStream in = TwiceEncodedTest.class.getResourceAsStream(list)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String word : text.split("[,\n]", -1)) {
        String capitals = word.toUpperCase(Locale.ROOT);
        assertThat(TwiceEncoded.shows(word + " " + word)).as(word).isFalse();
        assertThat(TwiceEncoded.shows(capitals + " " + capitals)).as(capitals).isFalse();
      }
    }
  }

  @Test
  void a_question_mark_for_a_letter_is_lost_wherever_it_stands_in_a_word() {
    Drawn.check(
        """
        text                 | told
        Atat?rk Ortaokulu    | lost
        ?ehit Ali ?lkokulu   | lost
        ?zmir                | lost
        OU "?????? ?????"    | lost
        What? A school       | whole
        What?! School        | whole
        ¿Quién? Escuela      | whole
        """,
        row -> told(row.get(0)));
  }

  @Test
  void the_letters_of_eight_languages_are_whole_and_are_lost_when_encoded_twice() {
    for (String text :
        new String[] {
          "Peñón", "Coração", "Collège Noël", "Straße", "Blåbær", "Żółć", "Țară", "Şehit Iğdır"
        }) {
      String twice =
          new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

      assertThat(told(text)).as(text).isEqualTo("whole");
      assertThat(told(twice)).as(twice).isEqualTo("lost");
    }
  }
}
