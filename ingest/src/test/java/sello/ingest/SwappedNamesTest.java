package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Towns that read like schools, beside schools that do not. */
final class SwappedNamesTest {
  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"%s\"}");

  @TempDir Path root;

  @Test
  void names_of_schools_in_the_column_of_towns_are_told_and_where_all_are_refuse_the_file() {
    Drawn.check(
        """
        of | lines                                                                | told
        ES | Localidad;Centro/CEIP Uno;Vigo/IES Dos;Lugo/CEIP Tres;Noia           | FATAL 3 of the first 3
        TR | Okul Adı;İlçe/Çankaya;Atatürk İlkokulu/Kadıköy;Moda Lisesi/Merkez;Gazi Ortaokulu | FATAL 3 of the first 3
        ES | Centro;Localidad/CEIP Uno;Vigo/Lugo;IES Dos/CEIP Tres;Noia           | WARNING 1 of the first 3
        ES | Localidad;Centro/CEIP Uno;Vigo/IES Dos;Lugo                          | WARNING 2 of the first 2
        ES | Centro;Localidad/CEIP Uno;Vigo/IES Dos;Lugo/CEIP Tres;Noia           | nothing
        ES | Centro;Localidad/Lope de Vega;Vigo/El Pilar;Lugo/Goya;Noia           | nothing
        ES | Centro;Localidad/CEIP Uno;CEIP Uno/IES Dos;Lugo/CEIP Tres;           | nothing
        TR | Okul Adı;İlçe/Atatürk İlkokulu;Merkez/Gazi Lisesi;Merkez/Bilsem;Merkez | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  private String told(String country, String lines) {
    String file = "awarded_schools/2023-2024/a.csv";
    return new InputFolder(root)
            .put(file, lines.replace("/", "\n") + "\n")
            .alone(file + ".source.json", RECORD.formatted(country))
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.rule().contains("reads like the name of a school"))
            .map(
                p ->
                    p.severity()
                        + " "
                        + p.rule().replaceAll(".* in (\\d+ of the first \\d+) rows.*", "$1"))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(", "), said -> said.isEmpty() ? "nothing" : said));
  }
}
