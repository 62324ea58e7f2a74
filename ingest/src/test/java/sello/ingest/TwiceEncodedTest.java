package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        CAFÉ”                | UTF-8        | whole
        თბილისი              | UTF-8        | whole
        """,
        row ->
            told(
                new String(
                    row.get(0).getBytes(StandardCharsets.UTF_8), Charset.forName(row.get(1)))));
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
