package sello.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A text of a rare encoding is refused where that of Windows breaks its words. */
final class LatinTextTest {
  private static final String FILE = "awarded_schools/2023-2024/a.csv";

  @TempDir Path root;

  @Test
  void words_that_are_broken_and_letters_that_a_country_does_not_write_refuse_a_file() {
    Drawn.check(
        """
        encoding     | country   | school                 | town     | told
        ISO-8859-3   | Malta     | Skola Ħal Għaxaq Żejtun Kulleġġ Ġorġ | Ħamrun | most marked letters are none that MT writes
        ISO-8859-3   | MT        | Skola Ħal Għaxaq Żejtun Kulleġġ Ġorġ | Ħamrun | most marked letters are none that MT writes
        ISO-8859-3   | Türkiye   | Işık İlkokulu          | Beşiktaş | most words are broken
        IBM775       | Lietuva   | Šiaulių Ąžuolo gimnazija | Panevėžys | most words are broken
        x-MacRoman   | Spain     | Ñandú                  | Gijón    | read as windows-1252
        windows-1252 | Spain     | Col·legi Güell, Peñón  | Ávila    | read as windows-1252
        windows-1252 | France    | Lycée «Œuvre» n° 1     | Nîmes    | read as windows-1252
        windows-1252 | Germany   | Grundschule Süd, Straße 1²³ | Köln | read as windows-1252
        windows-1252 | Italy     | Città ©2023, 1ª scuola | Forlì    | read as windows-1252
        windows-1254 | Türkiye   | Işık İlkokulu          | Beşiktaş | read as windows-1254
        windows-1257 | Lietuva   | Šiaulių Ąžuolo gimnazija | Panevėžys | read as windows-1257
        x-MacCentralEurope | Poland | Zespół Szkół w Gdańsku | Łódź   | most marked letters are none that PL writes
        x-MacGreek   | Greece    | Δημοτικό Σχολείο, ΕΠΑΛ | Πάτρας   | most words are broken
        iso-8859-7   | Greece    | Δημοτικό Σχολείο, ΕΠΑΛ | Πάτρας   | read as iso-8859-7
        windows-1253 | Greece    | «Άγιος» 2ο ΕΠΑΛ        | Πάτρας   | read as windows-1253
        windows-1250 | Poland    | Szkoła Żak             | Łódź     | read as windows-1250
        """,
        row -> told(row));
  }

  @Test
  void a_code_in_a_column_of_countries_names_the_country_of_a_text() {
    Drawn.check(
        """
        encoding     | country | school                        | town     | told
        windows-1250 | HR      | Osnovna škola Đuro Deželić    | Čakovec  | read as windows-1250
        windows-1250 | hr      | Osnovna škola Đuro Deželić    | Čakovec  | read as windows-1250
        windows-1250 | SK      | Základná škola Ľudovíta Štúra | Žilina   | read as windows-1250
        windows-1251 | UA      | Ліцей імені Їжакевича         | Київ     | read as windows-1251
        windows-1254 | TR      | Işık İlkokulu                 | Beşiktaş | read as windows-1254
        windows-1257 | LT      | Vilniaus Žirmūnų gimnazija    | Šiauliai | read as windows-1257
        windows-1252 | FR      | Collège Élise Rêvée           | Èze      | read as windows-1252
        """,
        row -> told(row));
  }

  private String told(List<String> row) {
    String text =
        "Country;School;Town\n%s;%s;%s\n%s;Two;%s\n"
            .formatted(row.get(1), row.get(2), row.get(3), row.get(1), row.get(3));
    Checked check =
        new InputFolder(root)
            .put(FILE, text.getBytes(Charset.forName(row.get(0))))
            .alone(FILE + ".source.json", InputFolder.record("press"))
            .check();
    return check.problems().stream()
        .filter(problem -> problem.severity() == Severity.FATAL)
        .map(problem -> problem.rule().replaceAll(".*, (in )?which |: .*may.*", ""))
        .findFirst()
        .orElseGet(() -> "read as " + check.file(FILE).detected().words().get("encoding"));
  }
}
