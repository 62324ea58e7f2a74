package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/** A file whose title says that it is another list than its folder says is not taken. */
final class FileTitlesTest {
  @TempDir Path root;

  private String told(String folder, String lines) {
    return told(folder, "a.csv", lines);
  }

  private String told(String folder, String name, String lines) {
    String file = folder + "/" + name;
    String record = InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");
    return new InputFolder(root)
            .put(file, lines.replace("/", "\n").replace("~", "/") + "\n")
            .alone(file + ".source.json", record)
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.severity() == Severity.FATAL && problem.file().equals(file))
            .map(problem -> "%d %s %s".formatted(problem.line(), problem.value(), problem.rule()))
            .map(said -> said.replace("heads the rows below it, but the file states", "but"))
            .map(said -> said.replace(" of all its rows", ""))
            .findFirst()
            .orElse("nothing");
  }

  @Test
  void so_does_the_name_of_a_sheet() {
    String file = "awarded_schools/2023-2024/a.xlsx";
    String rows = SheetDrawing.texts(1, "Centro", "País") + SheetDrawing.texts(2, "IES Uno", "ES");

    assertThat(
            new InputFolder(root)
                .put(file, new SheetDrawing().sheet("Denegados", rows, "").bytes())
                .alone(file + ".source.json", InputFolder.record("press"))
                .problems())
        .containsExactly(
            "fatal: awarded_schools/2023-2024/a.xlsx, value 'refused': names the sheet, but the"
                + " file states awarded of all its rows. Move the file, or correct its title.");
  }

  @Test
  void a_title_that_says_another_edition_place_or_decision_refuses_the_file() {
    Drawn.check(
        """
        folder                    | lines                                                          | told
        awarded_schools/2023-2024 | eTwinning School Label winners 2021-2022//Centro;Localidad/A;Vigo | 1 2021-2022 but 2023-2024
        awarded_schools/2023-2024 | SEPIE/Centros eTwinning, curso 2021~22;/Centro;Localidad/A;Vigo | 2 2021-2022 but 2023-2024
        awarded_schools/2023-2024 | Convocatoria;2021-2022/Centro;Localidad/A;Vigo                 | 1 2021-2022 but 2023-2024
        awarded_schools/2023-2024 | Francia/Centro;Localidad/A;Lyon                                | 1 FR but ES
        awarded_schools/2023-2024 | Francia 2023-2024/Centro;Localidad/A;Lyon                      | 1 FR but ES
        awarded_schools/2023-2024 | Centros denegados/Centro;Localidad/A;Vigo                      | 1 refused but awarded
        awarded_schools/2023-2024 | Centros denegados 2023-2024/Centro;Localidad/A;Vigo            | 1 refused but awarded
        awarded_schools/2023-2024 | Rejected applications/Centro;Localidad/A;Vigo                  | 1 refused but awarded
        awarded_schools/2023-2024 | Relación de centros denegados. Convocatoria 2023-2024/Centro;Localidad/A;Vigo | 1 refused but awarded
        awarded_schools/2023-2024 | Centros no galardonados con el Sello eTwinning 2023-2024/Centro;Localidad/A;Vigo | 1 refused but awarded
        awarded_schools/2023-2024 | Lista definitiva de solicitudes rechazadas/Centro;Localidad/A;Vigo | 1 refused but awarded
        awarded_schools/2023-2024 | Liste des écoles refusées - Label école eTwinning 2023-2024/Centro;Localidad/A;Vigo | 1 refused but awarded
        awarded_schools/2023-2024 | eTwinning-Schulsiegel 2023-2024 – abgelehnte Bewerbungen/Centro;Localidad/A;Vigo | 1 refused but awarded
        awarded_schools/2023-2024 | Scuole escluse - bando 2023-2024/Centro;Localidad/A;Vigo       | 1 refused but awarded
        awarded_schools/2023-2024 | Kabul edilmeyen okullar/Centro;Localidad/A;Vigo                | 1 refused but awarded
        participation/2024        | 2023/Código;Proyectos iniciados/28000001;3                     | 1 2023 but 2024
        assessments/2025-2026     | Evaluación 2023-2024/Centro;Liderazgo/A;3                      | 1 2023-2024 but 2025-2026
        awarded_schools/2023-2024 | Centros eTwinning 2023-2024/Centro;Localidad/A;Vigo            | nothing
        awarded_schools/2023-2024 | Centros galardonados/España/Centro;Localidad/A;Vigo            | nothing
        awarded_schools/2023-2024 | Resolución definitiva. Convocatoria 2023-2024/Centro;Localidad/A;Vigo | nothing
        awarded_schools/2023-2024 | eTwinning School Label 2023-2024: selected schools/Centro;Localidad/A;Vigo | nothing
        awarded_schools/2023-2024 | Convocatoria 2023-2024/Resuelta en el curso 2024-2025/Centro/A | nothing
        awarded_schools/2023-2024 | Sellos válidos de 2023 a 2025/Centro;Localidad/A;Vigo          | nothing
        awarded_schools/2023-2024 | Fuente: memoria 2021-2022/Centro;Localidad/A;Vigo              | nothing
        awarded_schools/unknown   | Centros eTwinning 2021-2022/Centro;Localidad/A;Vigo            | nothing
        awarded_schools/2023-2024 | Resoluciones denegadas/Centro;Resultado/A;concedido            | nothing
        awarded_schools/2023-2024 | Lista 2021-2022/Centro;Edición/A;2023-2024                     | nothing
        applications/2023-2024    | Solicitudes denegadas/Centro;Localidad/A;Vigo                  | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void a_line_that_states_another_decision_refuses_the_file_as_a_title_does() {
    Drawn.check(
        """
        folder                    | lines                                            | told
        awarded_schools/2023-2024 | Estado: Denegadas/Centro;Localidad/A;Vigo        | 0 refused stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Status: refused/Centro;Localidad/A;Vigo          | 0 refused stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Decision: not awarded/Centro;Localidad/A;Vigo    | 0 refused stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Situación:;Renuncia/Centro;Localidad/A;Vigo      | 0 withdrawn stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Filtro: Estado = Denegada/Centro;Localidad/A;Vigo | 0 refused stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Listado: solicitudes rechazadas/Centro;Localidad/A;Vigo | 0 refused stands before the header, but the file states awarded
        awarded_schools/2023-2024 | Status: awarded/Centro;Localidad/A;Vigo          | nothing
        awarded_schools/2023-2024 | Estado: definitivo/Centro;Localidad/A;Vigo       | nothing
        awarded_schools/2023-2024 | Recursos: desestimados/Centro;Localidad/A;Vigo   | nothing
        awarded_schools/2023-2024 | Estado: Denegadas/Centro;Resultado/A;concedido   | nothing
        applications/2023-2024    | Estado: Denegadas/Centro;Localidad/A;Vigo        | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void the_name_of_the_file_is_asked_for_the_decision_too() {
    Drawn.check(
        """
        name                                | told
        solicitudes_denegadas.csv           | 0 refused names the file, but the file states awarded
        centros_no_seleccionados.csv        | 0 refused names the file, but the file states awarded
        not-awarded_2023-2024 (1).csv       | 0 refused names the file, but the file states awarded
        RechazadosES.csv                    | 0 refused names the file, but the file states awarded
        ES_lista_denegados_final_v2.csv     | 0 refused names the file, but the file states awarded
        NO SELECCIONADOS.csv                | 0 refused names the file, but the file states awarded
        NO_awarded_2023-2024.csv            | nothing
        centros_seleccionados.csv           | nothing
        awarded_schools.csv                 | nothing
        denegados y concedidos.csv          | nothing
        """,
        row -> {
          String lines = "Centro;Localidad/IES " + row.get(0).length() + ";Vigo";
          return told("awarded_schools/2023-2024", row.get(0), lines);
        });
  }

  @Test
  void rows_of_several_editions_are_not_those_of_one() {
    Drawn.check(
        """
        lines                                                         | told
        Centros eTwinning 2022-2023 y 2023-2024/Centro;Localidad/A;Vigo | 1 2022-2023 and 2023-2024 but 2023-2024
        Winners of 2022-2023 and of 2023-2024, by country/Centro;Localidad/A;Vigo | 1 2022-2023 and 2023-2024 but 2023-2024
        Cursos 2021-22 a 2023-24/Centro;Localidad/A;Vigo              | 1 2021-2022 and 2023-2024 but 2023-2024
        Edición: 2022-2023 y 2023-2024/Centro;Localidad/A;Vigo        | 0 2022-2023 and 2023-2024 stands before the header, but the file states 2023-2024
        Ediciones: 2022-2023, 2023-2024/Centro;Localidad/A;Vigo       | 0 2022-2023 and 2023-2024 stands before the header, but the file states 2023-2024
        Centros eTwinning: 2022-2023, 2023-2024/Centro;Localidad/A;Vigo | 0 2022-2023 and 2023-2024 stands before the header, but the file states 2023-2024
        Vigencia: 2023-2024 y 2024-2025/Centro;Localidad/A;Vigo       | nothing
        Curso 2023-2024 (2023~24)/Centro;Localidad/A;Vigo             | nothing
        Centros eTwinning 2022-2023 y 2023-2024/Centro;Edición/A;2023-2024 | nothing
        Convocatoria 2023-2024/Sello válido en 2023-2024 y 2024-2025/Centro;Localidad/A;Vigo | nothing
        """,
        row -> told("awarded_schools/2023-2024", row.get(0)));
  }
}
