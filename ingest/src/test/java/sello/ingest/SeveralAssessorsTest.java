package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** The row of another assessor does not replace that of the first. */
final class SeveralAssessorsTest {
  private static final String FILE = "assessments/2024-2025/a.csv";

  @TempDir Path root;

  private List<String> problems(String header, String first, String second) {
    return new InputFolder(root)
        .put(
            FILE,
            "country_code;school_id;school_name;miss_leadership;updated;%s\n".formatted(header)
                + "ES;29000001;A;8;2025-01-15;%s\n".formatted(first)
                + "ES;29000001;A;4;2025-01-16;%s\n".formatted(second))
        .problems();
  }

  @Test
  void rows_of_two_assessors_refuse_the_file() {
    Drawn.check(
        """
        column       | first | second | told
        Evaluador    | 1     | 2      | refused
        Assessor     | 1     | 2      | refused
        Gutachter/in | 1     | 2      | refused
        Reviewer     | 1     | 1      | replaced
        Evaluador    | 1     | 1      | replaced
        Version      | 1     | 2      | replaced
        """,
        row ->
            problems(row.get(0), row.get(1), row.get(2)).stream()
                    .anyMatch(problem -> problem.contains("is a row of another assessor"))
                ? "refused"
                : "replaced");
  }

  @Test
  void who_assessed_is_not_told() {
    assertThat(problems("Assessor", "Somebody", "Another"))
        .contains(
            "fatal: %s, line 3: is a row of another assessor than an earlier one of the same school. Write one row for each school, with the scores that count."
                .formatted(FILE))
        .noneMatch(problem -> problem.contains("Somebody") || problem.contains("Another"));
  }
}
