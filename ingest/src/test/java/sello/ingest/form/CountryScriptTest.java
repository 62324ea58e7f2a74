package sello.ingest.form;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Where a country writes two scripts the text decides between their encodings, or nobody. */
final class CountryScriptTest {
  /** Known words of a country, and nothing else. */
  private record OfCountry(String country) implements Recognition {
    @Override
    public int names(java.util.List<String> cells) {
      return KnownWords.SCHOOLS.names(cells);
    }

    @Override
    public int words(java.util.List<String> cells) {
      return 0;
    }
  }

  private static String told(String country, String encoding, String text) {
    String lines = ("1;" + text + ";x\n").repeat(5);
    Bytes bytes = Pack.text("Country;School;Town\n" + lines, encoding);
    try {
      FileForm form = FileLook.of("file", bytes, new OfCountry(country));
      try (FileRecords records = FileReading.open(bytes, form, cell -> false)) {
        String read = records.next().cells().get(1);
        return read.equals(text) ? form.encoding() : form.encoding() + ": " + read;
      }
    } catch (FormError e) {
      return "refused";
    }
  }

  @Test
  void an_encoding_is_told_by_the_country_and_the_words() {
    Drawn.check(
        """
        country | encoding     | text                                | read as
        RS      | windows-1250 | Osnovna škola Đura Jakšić Čačak     | windows-1250
        RS      | windows-1250 | OŠ Vuk Karadžić, Kruševac           | windows-1250
        RS      | iso-8859-2   | OŠ Vuk Karadžić Čačak               | iso-8859-2
        RS      | windows-1251 | Основна школа Ђура Јакшић Ниш       | windows-1251
        RS      | windows-1251 | ОШ „Вук Караџић“ Крушевац           | windows-1251
        RS      | windows-1251 | ОШ Вук Караџић - Osnovna skola      | windows-1251
        BA      | windows-1250 | Gimnazija Meša Selimović Tuzla      | windows-1250
        BA      | windows-1251 | Гимназија Бања Лука                 | windows-1251
        ME      | windows-1250 | OŠ Milorad Musa Burzan Nikšić       | windows-1250
        ME      | windows-1251 | ОШ Милорад Муса Бурзан Никшић       | windows-1251
        MD      | windows-1250 | Liceul Mihai Viteazul Bălţi         | windows-1250
        EE      | windows-1257 | Tõrva Gümnaasium, Öö Šveits         | windows-1257
        EE      | windows-1257 | Tõrva Gümnaasium                    | windows-1257
        LV      | windows-1257 | Rīgas Āgenskalna ģimnāzija          | windows-1257
        LT      | windows-1257 | Šiaulių Žiburio gimnazija           | windows-1257
        RS      | windows-1251 | „School“ Ниш                        | refused
        HR      | windows-1250 | Osnovna škola Đuro Deželić          | windows-1250
        BG      | windows-1251 | Средно училище София                | windows-1251
        """,
        row -> told(row.get(0), row.get(1), row.get(2)));
  }
}
