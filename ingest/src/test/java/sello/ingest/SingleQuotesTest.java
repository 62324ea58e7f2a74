package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** No school is read with the quotes of its file around its name. */
final class SingleQuotesTest {
  @TempDir Path root;

  @Test
  void around_all_names_refuse_the_file() {
    Drawn.check(
        """
        lines                                     | told
        'País';'Centro','ES';'Mar'                | 1 has single quotes around its names, which would stay around its values
        'País' ; 'Centro' ;'Director','ES';'Mar';'X' | 1 has single quotes around its names, which would stay around its values
        "País";"Centro","ES";"'Mar'"              | nothing
        País;'Centro',ES;'t Hooft                 | nothing
        País;Centro,'ES';'Mar','ES';'Sol'         | 1 has single quotes around its values, which would stay
        País;Centro,ES;'Mar',ES;'t Hooft          | nothing
        """,
        row ->
            new InputFolder(root)
                    .put("awarded_schools/2024-2025/a.csv", row.get(0).replace(',', '\n') + "\n")
                    .check()
                    .problems()
                    .stream()
                    .filter(problem -> problem.severity() == Severity.FATAL)
                    .map(problem -> problem.line() + " " + problem.rule())
                    .findFirst()
                    .orElse("nothing"));
  }
}
