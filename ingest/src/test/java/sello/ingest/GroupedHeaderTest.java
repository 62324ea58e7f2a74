package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Two lines of a header, of which the first groups the names of the second. */
final class GroupedHeaderTest {
  private static final String FILE = "participation/2024/a.csv";

  @TempDir Path root;

  private String read(String above, String below, String row) {
    InputFolder folder = new InputFolder(root).put(FILE, above + "\n" + below + "\n" + row + "\n");
    Contract contract = new RawParticipation().contract();
    try {
      ReadFile read = ReadFile.of(folder, FILE, contract, folder.scan().lists());
      return read.accepted().stream()
          .map(line -> line.rows().get(0))
          .map(
              values ->
                  "%s %s %s"
                      .formatted(
                          values.get("teachers_registered"),
                          values.get("teachers_active"),
                          values.get("projects_started")))
          .findFirst()
          .orElse("no row");
    } catch (DataError e) {
      return e.problems().get(0).rule();
    }
  }

  @Test
  void a_group_and_its_parts_are_names_in_the_order_of_their_language() {
    Drawn.check(
        """
        first line                       | second line                                | read as
        País;Código;Docentes;;Proyectos  | ;;registrados;activos;iniciados            | 5 3 1
        País;Código;Docentes;Docentes;Proyectos | ;;registrados;activos;iniciados     | 5 3 1
        País;Código;Docentes;Docentes;Proyectos | País;Código;registrados;activos;iniciados | 5 3 1
        Country;Id;Teachers;;Projects    | ;;registered;active;started                | 5 3 1
        Ülke;Kurum kodu;Öğretmen;;Proje  | ;;kayıtlı;aktif;başlatılan                 | 5 3 1
        Land;Schulnummer;Lehrkräfte;;Projekte | ;;registriert;aktiv;begonnen          | 5 3 1
        """,
        row -> read(row.get(0), row.get(1), "ES;28012345;5;3;1"));
  }

  @Test
  void a_title_of_several_cells_above_a_header_is_no_group() {
    assertThat(
            read(
                "Docentes 2024;;Proyectos;;",
                "País;Código;Docentes registrados;Docentes activos;Proyectos iniciados",
                "ES;28012345;5;3;1"))
        .isEqualTo("5 3 1");
  }

  @Test
  void what_stands_below_a_person_is_no_name_of_a_school() {
    String file = "awarded_schools/2024-2025/a.csv";
    InputFolder folder =
        new InputFolder(root)
            .put(
                file,
                """
                País;Localidad;Director;;Puntuación;Fecha
                ;;Nombre;Correo;;de resolución
                ES;Soria;Eva Gil;e;5;2025-02-01
                """);

    assertThat(folder.check().problems())
        .anyMatch(
            p ->
                p.column().equals("school_name")
                    && p.rule().startsWith("is missing from the header"))
        .noneMatch(p -> p.toString().contains("Eva Gil"));
  }

  @Test
  void a_file_of_scores_without_a_column_for_any_is_refused() {
    assertThat(
            new InputFolder(root)
                .put("assessments/2025-2026/a.csv", "Country;School;Führungskraft\nDE;A;11\n")
                .put("criterion_scores/2025-2026/a.csv", "Country;School;Area\nDE;A;miss_model\n")
                .check()
                .problems())
        .filteredOn(problem -> problem.severity() == Severity.FATAL)
        .extracting(problem -> problem.column() + " " + problem.rule())
        .containsExactlyInAnyOrder(
            "prac_digital is missing from the header, and so is every other figure",
            "score is missing from the header");
  }

  @Test
  void a_file_of_participation_without_any_figure_is_refused_and_such_a_row_is_told() {
    String none = "is missing from the header, and so is every other figure";
    assertThat(read("País;Código;Observaciones", "ES;28012346;x", "ES;28012345;y")).isEqualTo(none);

    InputFolder folder =
        new InputFolder(root).put(FILE, "País;Código;Alumnado\nES;28012345;-\nES;28012346;0\n");
    assertThat(folder.check().problems())
        .singleElement()
        .matches(p -> p.severity() == Severity.WARNING && p.line() == 2)
        .matches(p -> p.reason().equals("no_figure"));
  }
}
