package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A name that stands where a number or a word must stand is told nowhere. */
final class ShownCellTest {
  private static final Map<String, ContractColumn> COLUMNS =
      Map.of(
          "teachers", ContractColumn.optional(RawSchools.TEACHERS),
          "assessors", ContractColumn.optional(RawCriterionScores.ASSESSORS),
          "ownership", ContractColumn.optional(RawSchools.OWNERSHIP),
          "registered_on", ContractColumn.optional(RawSchools.REGISTERED_ON),
          "projects", ContractColumn.optional(RawParticipation.PROJECTS_STARTED),
          "eligible", ContractColumn.optional(RawApplications.ELIGIBLE),
          "level", ContractColumn.optional(RawSchools.SCHOOL_LEVEL).read(Reading.WORD),
          "town", SchoolColumns.LOCALITY);

  @TempDir Path root;

  @Test
  void a_text_that_could_name_a_person_is_hidden() {
    Drawn.check(
        """
        column        | cell                   | shown
        teachers      | Juan Pérez, Ana López  | text of 21 characters
        teachers      | Pérez                  | text of 5 characters
        teachers      | n/a                    | text of 3 characters
        teachers      | -3                     | -3
        teachers      | 1.234                  | 1.234
        teachers      | =A1                    | text of 3 characters
        assessors     | Juan Pérez             | text of 10 characters
        ownership     | Maria                  | text of 5 characters
        ownership     | 3                      | 3
        projects      | J. Pérez               | text of 8 characters
        projects      | Юлия Ким               | text of 8 characters
        projects      | juan@centro.es         | text of 14 characters
        projects      | doce                   | doce
        projects      | 12 abc                 | 12 abc
        projects      | n/a                    | n/a
        registered_on | Eva Gil                | text of 7 characters
        registered_on | 31-dic-2024            | 31-dic-2024
        registered_on | 2024-12-31T9abc        | 2024-12-31T9abc
        eligible      | Eva Gil                | text of 7 characters
        eligible      | maybe                  | maybe
        eligible      | Gil                    | text of 3 characters
        registered_on | KOWALSKI               | text of 8 characters
        projects      | NaN                    | NaN
        projects      | Doce                   | text of 4 characters
        level         | Eva Gil                | text of 7 characters
        level         | Gil López, E.          | text of 13 characters
        level         | Infantil y Primaria    | Infantil y Primaria
        level         | Bachillerato           | Bachillerato
        town          | Las Palmas             | Las Palmas
        """,
        row -> ShownCell.of(COLUMNS.get(row.get(0)), row.get(1)));
  }

  @Test
  void names_of_teachers_assessors_and_owners_reach_no_problem() {
    InputFolder folder = new InputFolder(root);
    folder.put(
        "schools/all/a.csv",
        """
        country_code,school_id,school_name,ownership,teachers,registered_on
        IE,1,A,Maria Rossi,"Juan Pérez, Ana López",Eva Gil
        """);
    folder.put(
        "participation/2024/a.csv",
        """
        country_code,school_id,teachers_registered,teachers_active,pupils
        IE,1,Maria Rossi; Eva Gil,=Rossi(A1),Pérez
        """);
    folder.put(
        "criterion_scores/2024-2025/a.csv",
        """
        country_code,school_id,school_name,area_code,score,assessors
        IE,1,A,Liderazgo,Eva Gil,Rossi
        """);

    Checked check = folder.check();

    assertThat(check.rejected()).isEqualTo(3);
    List<String> told = check.problems().stream().map(Problem::toString).toList();
    assertThat(told)
        .isNotEmpty()
        .noneMatch(problem -> problem.matches("(?s).*(Rossi|Eva|Gil|Juan|Ana|P.rez).*"));
    assertThat(told).anyMatch(problem -> problem.contains("value 'text of 21 characters'"));
  }

  @Test
  void a_name_that_the_source_record_gives_for_a_count_is_not_told_again() {
    String record = InputFolder.record("press");
    Checked check =
        new InputFolder(root)
            .put("schools/all/a.csv", "country_code,school_id,school_name\nIE,1,A\n")
            .alone(
                "schools/all/a.csv.source.json",
                record.replace("}", ", \"constants\": {\"teachers\": \"Eva Gil\"}}"))
            .check();

    assertThat(check.file("schools/all/a.csv").detected().words())
        .containsEntry("constants", "teachers = text of 7 characters (the source record)");
  }
}
