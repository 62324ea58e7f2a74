package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Criterion areas are known with what forms write around their names. */
final class AreaNameTest {
  private static final String WIDE = "assessments/2024-2025/a.csv";
  private static final String LONG = "criterion_scores/2024-2025/a.csv";

  @TempDir Path root;

  private String read(String file, String text, String column) {
    InputFolder folder = new InputFolder(root).put(file, text);
    Contract contract =
        file.equals(WIDE) ? new RawAssessments().contract() : new RawCriterionScores().contract();
    if (folder.check().problems().stream().anyMatch(p -> p.severity() == Severity.FATAL)) {
      return "refused";
    }
    return ReadFile.of(folder, file, contract, folder.scan().lists()).accepted().stream()
        .map(row -> row.rows().get(0))
        .map(row -> String.valueOf(row.get(column)))
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void a_column_of_scores_is_known() {
    Drawn.check(
        """
        column                           | miss_leadership
        Liderazgo compartido             | 7.0
        A. Liderazgo compartido          | 7.0
        B) Liderazgo compartido          | 7.0
        Principio 1: Liderazgo           | 7.0
        Principle 1 - Shared leadership  | 7.0
        Mission principle 1. Leadership  | 7.0
        Puntuación Liderazgo compartido  | 7.0
        Puntuación de Liderazgo          | 7.0
        Liderazgo compartido - nota      | 7.0
        Liderazgo compartido (puntos)    | 7.0
        Score: Leadership                | 7.0
        Liderlik puanı                   | 7.0
        Leadership (assessor 1)          | refused
        Leadership (weighted)            | refused
        Puntuación máxima Liderazgo      | refused
        Comentario Liderazgo             | refused
        """,
        row ->
            read(
                WIDE,
                "country_code;school_name;%s\nES;A;7\n".formatted(row.get(0)),
                "miss_leadership"));
  }

  @Test
  void the_name_in_a_cell_is_known() {
    Drawn.check(
        """
        cell                                 | area_code
        miss_leadership                      | miss_leadership
        1. Shared leadership                 | miss_leadership
        A. Shared leadership                 | miss_leadership
        Principle 1: Shared leadership       | miss_leadership
        miss_leadership - Shared leadership  | miss_leadership
        miss_leadership: Liderazgo           | miss_leadership
        miss_leadership - Model              | nothing
        F. Shared leadership                 | nothing
        Leadership of others                 | nothing
        """,
        row ->
            read(
                LONG,
                "country_code;school_name;area_code;score\nES;A;%s;7\n".formatted(row.get(0)),
                "area_code"));
  }

  @Test
  void a_score_may_say_how_far_its_scale_reaches() {
    Drawn.check(
        """
        cell      | score
        7         | 7.0
        7/10      | 7.0
        7,5 / 10  | 7.5
        7 de 10   | 7.0
        7 von 10  | 7.0
        4/5       | nothing
        70/100    | nothing
        7/1       | nothing
        """,
        row ->
            read(
                LONG,
                "country_code;school_name;area_code;score\nES;A;Leadership;%s\n"
                    .formatted(row.get(0)),
                "score"));
  }
}
