package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A list of another edition below the first is not counted in the edition of the first. */
final class RecordsOfEditionTest {
  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  private String told(String folder, String lines) {
    String file = "awarded_schools/" + folder + "/a.csv";
    return new InputFolder(root)
            .put(file, lines.replace("/", "\n").replace("~", "/") + "\n")
            .alone(file + ".source.json", RECORD)
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.severity() == Severity.FATAL)
            .map(
                problem ->
                    "line %d, %s: %s".formatted(problem.line(), problem.value(), problem.rule()))
            .findFirst()
            .orElse("nothing");
  }

  @Test
  void rows_below_the_heading_of_another_edition_refuse_the_file() {
    Drawn.check(
        """
        folder    | lines                                                     | told
        2023-2024 | Centro;Localidad/A;Vigo//Lista 2024-2025/Centro;Localidad/B;Lugo   | line 4, 2024-2025: heads the rows below it, but the file states 2023-2024 of all its rows
        2023-2024 | Centro;Localidad/A;Vigo/Curso 2024~25;/B;Lugo             | line 3, 2024-2025: heads the rows below it, but the file states 2023-2024 of all its rows
        2023-2024 | Centro;Localidad;Código/A;Vigo;/Lista 2024-2025;;/B;Lugo; | line 3, 2024-2025: heads the rows below it, but the file states 2023-2024 of all its rows
        2023-2024 | Centro/A/Edición 2024-2025/B                              | line 3, 2024-2025: heads the rows below it, but the file states 2023-2024 of all its rows
        2023-2024 | Centro/A/Edición 2023-2024/B                              | nothing
        2023-2024 | Centro;Localidad/A;Vigo/Resolución de 2024-2025;          | nothing
        2023-2024 | Centro;Localidad/A;Vigo/Colegio 2000-2020;/B;Lugo         | nothing
        all       | Centro;Edición/A;2023-2024/;2024-2025/B;2024-2025         | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }
}
