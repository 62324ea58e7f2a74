package sello.ingest.form;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Unicode that is made of letters of another language than the country's. */
final class MisreadTextTest {
  private static String told(String text, String country) {
    try {
      MisreadText.refuse(text, country);
      return "whole";
    } catch (FormError e) {
      return "'%s' %s".formatted(e.value(), e.rule()).replaceAll(": .*", "");
    }
  }

  @Test
  void letters_that_were_read_in_the_encoding_of_another_language_are_told() {
    Drawn.check(
        """
        country | text                              | written in   | read as      | told
        TR      | Şehit Öğretmen Işık İlkokulu      | windows-1254 | windows-1252 | 'Þ' stands where 'Ş' stood
        BG      | СУ Христо Ботев                   | windows-1251 | windows-1252 | 'Ñ' stands where 'С' stood
        GR      | 1ο Γυμνάσιο Χανίων                | windows-1253 | windows-1252 | 'Ã' stands where 'Γ' stood
        PL      | Szkoła Podstawowa w Święcianach   | windows-1250 | windows-1252 | '³' stands where 'ł' stood
        RO      | Şcoala Gimnazială Iaşi            | windows-1250 | windows-1252 | 'ª' stands where 'Ş' stood
        CZ      | Základní škola Třebíč Příbram     | windows-1250 | windows-1252 | 'ø' stands where 'ř' stood
        LT      | Šiaulių Saulėtekio gimnazija      | windows-1257 | windows-1252 | 'Ð' stands where 'Š' stood
        """,
        row ->
            told(
                new String(
                    row.get(1).getBytes(Charset.forName(row.get(2))), Charset.forName(row.get(3))),
                row.get(0)));
  }

  @Test
  void what_a_country_or_its_neighbours_write_is_whole() {
    Drawn.check(
        """
        country | text                                       | told
        TR      | Şehit Öğretmen Işık İlkokulu               | whole
        TR      | Çankaya Özel Gündüz                        | whole
        TR      | École Française, Ýlkokulu                  | whole
        PL      | Szkoła im. Peñy i Muñoza                   | whole
        PL      | Sala 20 m², sala 30 m³                     | whole
        RO      | Școala Gimnazială Iași                     | whole
        HU      | Szűcs Ödön Általános Iskola                | whole
        CZ      | Gymnázium Jana Nerudy, škola hl. m. Prahy  | whole
        ES      | Þehit Öðretmen                             | whole
        GR      | Γυμνάσιο Χανίων – École                    | whole
        """,
        row -> told(row.get(1), row.get(0)));
  }
}
