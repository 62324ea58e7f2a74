package sello.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Texts of the DOS of one language: read where the regions they name tell it, else refused. */
final class DosTextTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  @Test
  void regions_that_become_whole_tell_the_encoding() {
    Drawn.check(
        """
        encoding | country | regions                            | told
        IBM857   | TR      | İstanbul, Muğla, Şırnak            | read as ibm857
        IBM857   | -       | İstanbul, Muğla, Şırnak, Iğdır     | read as ibm857
        IBM852   | PL      | łódzkie, śląskie, małopolskie      | read as ibm852
        IBM852   | -       | łódzkie, śląskie, małopolskie      | read as ibm852
        IBM857   | TR      | Işık, Güneş                        | is likely 'ş' in ibm857
        IBM852   | CZ      | Příbram, Řevnice, Základní škola   | is likely 'ř' in ibm852
        x-IBM737 | GR      | Χανιά, Αθήνα, Βόλος                | is likely 'Χ' in x-ibm737
        """,
        row -> told(row.get(0), row.get(1).replace("-", ""), row.get(2)));
  }

  @Test
  void greek_words_are_greek_or_cyrillic_whatever_is_stated() {
    Drawn.check(
        """
        encoding     | country | words             | told
        iso-8859-7   | GR      | Χανιά             | read as iso-8859-7
        iso-8859-7   | -       | Χανιά             | is 'Χ' in iso-8859-7 and 'Ч' in windows-1251
        windows-1253 | -       | Λύκειο            | is 'Λ' in iso-8859-7 and 'Л' in windows-1251
        windows-1251 | -       | Школа             | is 'Ψ' in iso-8859-7 and 'Ш' in windows-1251
        windows-1252 | -       | École, Île d'Yeu  | read as windows-1252
        """,
        row -> told(row.get(0), row.get(1).replace("-", ""), row.get(2)));
  }

  @Test
  void cyrillic_words_are_whole_or_the_file_is_refused() {
    String odd = "it may be of DOS, .*or an old Mac";
    Drawn.check(
        """
        encoding     | country | words                     | told
        windows-1251 | BG      | Основно училище, Пловдив  | read as windows-1251
        windows-1251 | UA      | ЛІЦЕЙ № 5, Гімназія, Київ | read as windows-1251
        IBM866       | BG      | Основно училище, Пловдив  | ODD
        KOI8-U       | UA      | Ліцей, Гімназія, Київ     | ODD
        iso-8859-5   | BG      | Основно училище, Пловдив  | ODD
        x-MacCyrillic | BG     | Основно училище, Пловдив, „Изворче“ | ODD
        x-MacCyrillic | UA     | Гімназія, Київ, Ліцей     | ODD
        windows-1251 | BG      | „изворче“, „Слънце“, Русе | read as windows-1251
        windows-1251 | RS      | Љубљанска, Ћуприја, Џеп   | read as windows-1251
        """,
        row -> told(row.get(0), row.get(1), row.get(2)).replaceFirst(".*" + odd, "ODD"));
  }

  private String told(String encoding, String country, String words) {
    StringBuilder text = new StringBuilder("School;Region\n");
    List.of(words.split(", "))
        .forEach(word -> text.append("S ").append(word).append(';').append(word).append('\n'));
    String record = InputFolder.record("press");
    InputFolder folder =
        new InputFolder(root)
            .put(FILE, text.toString().getBytes(Charset.forName(encoding)))
            .alone(
                FILE + ".source.json",
                country.isEmpty()
                    ? record
                    : record.replace("}", ", \"country\": \"" + country + "\"}"));
    Checked check = folder.check();
    return check.files().stream()
        .filter(file -> file.file().file().equals(FILE))
        .map(file -> "read as " + file.detected().words().get("encoding"))
        .findFirst()
        .orElseGet(
            () -> check.problems().get(0).rule().replaceFirst("(?:, of DOS|, and nothing).*", ""));
  }
}
