package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A score is of an area of the edition's own scheme. */
final class InSchemeTest {
  @TempDir Path root;

  private List<String> problems(String file, String text) {
    return new InputFolder(root).put(file, text).problems();
  }

  @Test
  void an_area_of_another_scheme_is_refused_in_a_row_of_its_own() {
    assertThat(
            problems(
                "criterion_scores/2024-2025/scores.csv",
                """
                Country;School ID;School;Criterion;Score
                ES;29000001;IES Uno;miss_collab;7
                ES;29000001;IES Uno;Liderazgo;7
                ES;29000002;IES Dos;1. Shared leadership;7
                ES;29000002;IES Dos;Criterio 4: Aprendizaje inclusivo e innovador;7
                ES;29000001;IES Uno;form_cpd;7
                """))
        .containsExactly(
            "reject: criterion_scores/2024-2025/scores.csv, line 6, column area_code, value"
                + " 'form_cpd': must be an area of mission-2023, by which 2024-2025 was assessed."
                + " Correct the area or the edition: no score is carried from one scheme to"
                + " another.");
  }

  @Test
  void a_score_in_the_column_of_another_scheme_is_refused_and_an_empty_one_is_not() {
    assertThat(
            problems(
                "assessments/2021-2022/assessments.csv",
                """
                Country;School ID;School;form_cpd;form_teaching;Leadership
                ES;29000001;IES Uno;7;8;
                ES;29000002;IES Dos;7;8;9
                """))
        .anySatisfy(problem -> assertThat(problem).contains("line 3, column miss_leadership"))
        .noneSatisfy(problem -> assertThat(problem).startsWith("reject: ").contains("line 2"));
  }
}
