package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/**
 * Which lines before a header hold for every row, and which contradict what is stated elsewhere.
 */
final class FactsBeforeHeaderTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  private Checked check(String file, String country, String... lines) {
    String record = InputFolder.record("press");
    return new InputFolder(root)
        .put(file, String.join("\n", lines) + "\n")
        .alone(
            file + ".source.json",
            country.isEmpty()
                ? record
                : record.replace("}", ", \"country\": \"%s\"}".formatted(country)))
        .check();
  }

  @Test
  void what_differs_by_school_holds_for_none_and_refuses_none() {
    Checked check =
        check(
            FILE,
            "ES",
            "Nota: datos provisionales;;",
            "Fuente: Ministerio de Educación;;",
            "Código: MEFP-2024-17;;",
            "Centro: CNIIE;;",
            "Provincia: Málaga;;",
            "Localidad: Nerja;;",
            "Código;Centro;Puntos",
            "29000001;IES Uno;3",
            "29000002;IES Dos;4");

    assertThat(check.rejected()).isZero();
    assertThat(check.file(FILE).detected().words())
        .containsEntry(
            "constants",
            "country_code = ES (the source record); edition = 2024-2025 (the folder);"
                + " locality = Nerja (a line before the header);"
                + " province = Málaga (a line before the header)");
  }

  @Test
  void totals_of_a_report_are_no_school_s_own() {
    String file = "schools/all/a.csv";
    Checked check =
        check(
            file,
            "ES",
            "Alumnado: 8500",
            "Docentes: 1200",
            "Fecha de registro: 03/02/2025",
            "Código;Centro;Localidad",
            "29000001;IES Uno;Málaga");

    assertThat(check.file(file).detected().words())
        .containsEntry("constants", "country_code = ES (the source record)");
  }

  @Test
  void a_line_that_states_another_scale_refuses_the_scores() {
    Drawn.check(
        """
        line            | told
        Scale: 0 to 4   | FATAL states before its header a scale of scores that is not 0 to 10: Scale
        Escala: 0-100   | FATAL states before its header a scale of scores that is not 0 to 10: Escala
        Scale: 0 to 10  | nothing
        Scale: national | nothing
        Puntuaciones de 0 a 5, 2024 | FATAL states before its header a scale of scores that is not 0 to 10: Puntuaciones de 0 a 5
        All scores (0–4)            | FATAL states before its header a scale of scores that is not 0 to 10: scores (0–4
        Punkte von 1 bis 6          | FATAL states before its header a scale of scores that is not 0 to 10: Punkte von 1 bis 6
        Scores out of 5             | FATAL states before its header a scale of scores that is not 0 to 10: Scores out of 5
        Scores out of 5 assessors   | nothing
        Puntuaciones de 0 a 10      | nothing
        Notes 1 to 3 explain points | nothing
        Scores 2024-25              | nothing
        """,
        row ->
            check(FILE, "ES", row.get(0), "Centro;Puntuación", "IES Uno;3").problems().stream()
                .map(problem -> problem.severity() + " " + problem.rule())
                .findFirst()
                .orElse("nothing"));
  }

  @Test
  void beside_a_column_for_each_area_the_sum_of_all_may_be_stated() {
    Drawn.check(
        """
        line                  | told
        Maximum score: 20     |
        Scores from 0 to 10   |
        Maximum score: 5      | states before its header a scale of scores that is not 0 to 10: Maximum score
        Scores from 0 to 5    | states before its header a scale of scores that is not 0 to 10: Scores from 0 to 5
        """,
        row ->
            check(
                    "assessments/2024-2025/a.csv",
                    "ES",
                    row.get(0),
                    "Centro;miss_model;miss_collab",
                    "IES Uno;3;4")
                .problems()
                .stream()
                .filter(problem -> problem.severity() == Severity.FATAL)
                .map(Problem::rule)
                .collect(java.util.stream.Collectors.joining()));
  }

  @Test
  void a_line_that_contradicts_the_folder_or_the_record_refuses_the_file() {
    Drawn.check(
        """
        country | line                | told
        ES      | País: Portugal      | country_code: Portugal, the source record says ES
        España  | Country: Portugal   | country_code: Portugal, the source record says España
        ES      | País: España        | nothing
        España  | País: es            | nothing
        ES      | País: sin datos     | nothing
        ES      | Edición: 2023-2024  | edition: 2023-2024, the folder says 2024-2025
        ES      | Edición: 2023/24    | edition: 2023/24, the folder says 2024-2025
        ES      | Edición: 2024/2025  | nothing
        ES      | Edición: 2024/25    | nothing
        ES      | Convocatoria: única | nothing
        """,
        row -> told(check(FILE, row.get(0), row.get(1), "Centro;Código", "Escola A;1")));
  }

  @Test
  void two_lines_that_contradict_each_other_refuse_the_file() {
    assertThat(told(check(FILE, "", "País: España", "Country: Portugal", "Centro;Código", "A;1")))
        .isEqualTo("country_code: Portugal, a line before the header says España");
  }

  private static String told(Checked check) {
    return check.problems().stream()
        .map(Problem::toString)
        .map(
            problem ->
                problem
                    .replace("fatal: " + FILE + ": states ", "")
                    .replace(" twice: a line before the header says", ":")
                    .replace(". Correct one of the two.", ""))
        .findFirst()
        .orElse("nothing");
  }
}
