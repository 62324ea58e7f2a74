package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Rows below a heading are not counted as what the file states of its other rows. */
final class RecordsBelowHeadingsTest {
  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  private String told(String path, String lines) {
    String file = path.contains("/") ? path : "awarded_schools/" + path + "/a.csv";
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

  @Test
  void rows_below_the_heading_of_another_place_refuse_the_file() {
    Drawn.check(
        """
        folder    | lines                                                     | told
        2023-2024 | Centro;Localidad/A;Vigo/Francia;/B;Lyon                   | line 3, FR: heads the rows below it, but the file states ES of all its rows
        2023-2024 | Centro;Localidad;Código/PORTUGAL (2)/B;Lisboa;1           | line 2, PT: heads the rows below it, but the file states ES of all its rows
        2023-2024 | País: España/Centro;Localidad/A;Vigo/País: Francia/Centro;Localidad/B;Lyon | line 4, FR: heads the rows below it, but the file states ES of all its rows
        2023-2024 | Region: Galicia/Centro;Localidad/A;Vigo/Aragón;/B;Jaca    | line 4, ES24: heads the rows below it, but the file states ES11 of all its rows
        2023-2024 | Centro;Localidad/España;/A;Vigo                           | nothing
        2023-2024 | Centro;Localidad/Galicia;/A;Vigo/Aragón;/B;Jaca           | nothing
        2023-2024 | Centro;Localidad;País/A;Vigo;España/Francia/B;Lyon;Francia | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void schools_below_a_heading_of_those_refused_are_no_winners() {
    Drawn.check(
        """
        folder    | lines                                                     | told
        2023-2024 | Centro;Localidad/A;Vigo/Centros no galardonados;/B;Lugo   | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Solicitudes denegadas/B                          | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Lista de espera/B                                | line 3, pending: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro;Localidad/A;Vigo/EXCLUIDOS:;/B;Lugo                | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Anexo II. Relación de centros excluidos/B        | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/ANEXO II: DENEGADOS/B                            | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Centros que no obtienen el sello/B               | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Centros no certificados/B                        | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Pendientes de subsanación/B                      | line 3, pending: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Eligible schools/B                               | line 3, pending: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Scuole non idonee/B                              | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Not selected/B                                   | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Scuole escluse/B                                 | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Non ammessi/B                                    | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Liste complémentaire/B                           | line 3, pending: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Nicht zertifizierte Schulen/B                    | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Başvurusu reddedilen okullar/B                   | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Wnioski odrzucone/B                              | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/A/Ej beviljade/B                                   | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/Centros certificados/A                             | nothing
        2023-2024 | Centro/A/Colegio El Sello/B                               | nothing
        2023-2024 | Centro/A/Abgelehnte Schulen/B                             | line 3, refused: heads the rows below it, but the file states awarded of all its rows
        2023-2024 | Centro/Centros galardonados/A                             | nothing
        2023-2024 | Centro/A/Colegio La Reserva/B                             | nothing
        2023-2024 | Centro;Resultado/A;concedido/No galardonados/B;denegado   | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void rows_of_another_year_refuse_the_file() {
    assertThat(
            told(
                "participation/2022/a.csv",
                "Código;Docentes registrados/28000001;10/Año: 2023;/28000002;20"))
        .isEqualTo(
            "line 3, 2023: heads the rows below it, but the file states 2022 of all its rows");
  }

  @Test
  void a_header_again_below_a_line_of_its_own_begins_another_table() {
    Drawn.check(
        """
        folder    | lines                                                     | told
        2023-2024 | Centro;Localidad/A;Vigo/Anexo II/Centro;Localidad/B;Lugo  | line 4, : is the header again below a line of its own, 3: begins another table
        2023-2024 | Centro;Localidad/A;Vigo/Página 2 de 3/Centro;Localidad/B;Lugo | nothing
        2023-2024 | Centro;Localidad/A;Vigo/Centro;Localidad/B;Lugo           | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }
}
