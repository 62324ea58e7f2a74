package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Rows of which nobody knows whether they name a school. */
final class LoneNamesTest {
  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  private List<String> problems(String lines) {
    String file = "awarded_schools/2023-2024/a.csv";
    return new InputFolder(root)
        .put(file, lines.replace("/", "\n") + "\n")
        .alone(file + ".source.json", RECORD)
        .problems();
  }

  @Test
  void a_few_names_alone_in_their_rows_are_told() {
    Drawn.check(
        """
        lines                                                        | are told
        Centro;Localidad/A;Vigo/B;Lugo/C;Noia/Firmado;               | true
        Centro;Localidad/A;Vigo/B;Lugo/Firmado;/C;Noia               | true
        Localidad;Centro/Vigo;A/Lugo;B/Noia;C/;Firmado               | true
        Centro;Localidad;Director/A;Vigo;X/B;Lugo;X/C;Noia;X/D;;X    | false
        Centro;Localidad/A;Vigo/B;Lugo/C;                            | false
        Centro;Localidad/A;/B;/C;/D;                                 | false
        Centro/A/B/C/D                                               | false
        Centro;Localidad/A;Vigo/B;Lugo/C;Noia/D;Ferrol               | false
        """,
        row ->
            String.valueOf(
                problems(row.get(0)).stream().anyMatch(told -> told.contains("stands alone"))));
  }

  @Test
  void it_is_told_where_and_not_what() {
    assertThat(problems("Centro;Localidad/A;Vigo/B;Lugo/C;Noia/El director, Juan Pérez;"))
        .containsExactly(
            "warning: awarded_schools/2023-2024/a.csv, line 1, column school_name: stands alone in"
                + " 1 of the first 4 rows, first in line 5: each counts as a school. Delete"
                + " headings and notes; of a school, write what is known beside it.");
  }
}
