package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.catalog.Fields;

/** A name that stands where a number or a word must stand is told nowhere. */
final class ShownCellTest {
  private static final Map<String, ContractColumn> COLUMNS =
      Map.ofEntries(
          Map.entry("teachers", ContractColumn.optional(RawSchools.TEACHERS)),
          Map.entry("assessors", ContractColumn.optional(RawCriterionScores.ASSESSORS)),
          Map.entry("ownership", ContractColumn.optional(RawSchools.OWNERSHIP)),
          Map.entry("registered_on", ContractColumn.optional(RawSchools.REGISTERED_ON)),
          Map.entry("projects", ContractColumn.optional(RawParticipation.PROJECTS_STARTED)),
          Map.entry("eligible", ContractColumn.optional(RawApplications.ELIGIBLE)),
          Map.entry("level", ContractColumn.optional(RawSchools.SCHOOL_LEVEL).read(Reading.WORD)),
          Map.entry("country", SchoolColumns.COUNTRY),
          Map.entry("edition", SchoolColumns.EDITION),
          Map.entry("region", SchoolColumns.REGION),
          Map.entry("link", SchoolColumns.LINK),
          Map.entry("geo", ContractColumn.required(EducationCounts.GEO).read(Reading.GEO)),
          Map.entry("area", ContractColumn.required(Fields.AREA_CODE).read(Reading.AREA)),
          Map.entry("school_id", SchoolColumns.ID),
          Map.entry("school_name", SchoolColumns.NAME),
          Map.entry("town", SchoolColumns.LOCALITY));

  @TempDir Path root;

  private static String shown(String column, String cell, CodeLists lists) {
    return ShownCell.of(COLUMNS.get(column), cell, lists);
  }

  @Test
  void a_text_that_could_name_a_person_is_hidden() {
    CodeLists lists = new InputFolder(root).scan().lists();
    Drawn.check(
        """
        column        | cell                   | shown
        teachers      | Juan Pérez, Ana López  | text of 21 characters
        teachers      | Pérez                  | a word of 5 letters
        teachers      | n/a                    | text of 3 characters
        teachers      | -3                     | -3
        teachers      | 1.234                  | 1.234
        teachers      | =A1                    | text of 3 characters
        assessors     | Juan Pérez             | text of 10 characters
        ownership     | Maria                  | a word of 5 letters
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
        eligible      | Gil                    | a word of 3 letters
        registered_on | KOWALSKI               | a word of 8 letters
        projects      | NaN                    | NaN
        projects      | Doce                   | a word of 4 letters
        level         | Eva Gil                | text of 7 characters
        level         | Gil López, E.          | text of 13 characters
        level         | Infantil y Primaria    | Infantil y Primaria
        level         | Bachillerato           | Bachillerato
        town          | Las Palmas             | Las Palmas
        school_name   | Eva Gil                | Eva Gil
        """,
        row -> shown(row.get(0), row.get(1), lists));
  }

  @Test
  void cells_that_stand_one_column_off_name_nobody() {
    CodeLists lists = new InputFolder(root).scan().lists();
    Drawn.check(
        """
        column    | cell                  | shown
        country   | Eva Gil               | text of 7 characters
        country   | gil lópez eva         | text of 13 characters
        country   | Wakanda               | Wakanda
        country   | Garcia                | Garcia
        country   | Portugall             | Portugall
        country   | Espagne               | Espagne
        country   | Spian                 | Spian
        country   | Belguim               | Belguim
        country   | XX                    | XX
        country   | 12                    | 12
        country   | Republik Wakandistan  | text of 20 characters
        country   | Corea del Sur         | Corea del Sur
        country   | Vereinigtes Königreich | Vereinigtes Königreich
        edition   | Eva Gil               | text of 7 characters
        edition   | Gil                   | a word of 3 letters
        edition   | garcia                | a word of 6 letters
        edition   | convocatoria de 2023  | convocatoria de 2023
        edition   | Garcia 2023           | text of 11 characters
        edition   | 2033-2034             | 2033-2034
        school_id | Eva Gil               | text of 7 characters
        school_id | Garcia                | a word of 6 letters
        school_id | 2,9E+07               | 2,9E+07
        link      | Garcia                | a word of 6 letters
        region    | Santarém              | Santarém
        region    | Andaluzia             | Andaluzia
        region    | Castila-La Mancha     | Castila-La Mancha
        region    | PT17                  | PT17
        region    | woj. mazowieckie      | woj. mazowieckie
        country   | U.K.                  | U.K.
        geo       | GARCIA                | a word of 6 letters
        geo       | EU27_X                | EU27_X
        area      | Ciberbullying         | Ciberbullying
        area      | eva gil               | text of 7 characters
        area      | Liderazgo escolar     | text of 17 characters
        level     | eva gil               | text of 7 characters
        level     | Pendiente             | Pendiente
        level     | María de la Cruz      | text of 16 characters
        level     | Ludwig van der Rohe   | text of 19 characters
        """,
        row -> shown(row.get(0), row.get(1), lists));
  }

  @Test
  void a_text_of_any_length_is_hidden_and_not_looked_through() {
    String names = "Eva Gil, ".repeat(100_000);
    CodeLists lists = new InputFolder(root).scan().lists();

    for (String column : COLUMNS.keySet()) {
      if (!List.of("town", "region", "school_name").contains(column)) {
        assertThat(shown(column, names, lists)).as(column).startsWith("text of 8");
      }
    }
  }

  @Test
  void a_name_in_a_column_of_codes_is_refused_and_not_told() {
    Checked check =
        new InputFolder(root)
            .put(
                "schools/all/a.csv",
                """
                country_code,school_id,school_name
                IE,Eva Gil,A
                IE,"Gil, Eva",B
                Eva Gil,12,C
                IE,IE-X-1,D
                Garcia,IE-X-2,E
                IE,Garcia,F
                IE,GARCIA,G
                """)
            .check();

    assertThat(check.problems())
        .extracting(Problem::line, Problem::reason, Problem::value)
        .containsExactly(
            tuple(2L, "bad_school_id", "text of 7 characters"),
            tuple(3L, "bad_school_id", "text of 8 characters"),
            tuple(4L, "unknown_country", "text of 7 characters"),
            tuple(6L, "unknown_country", "Garcia"),
            tuple(7L, "bad_school_id", "a word of 6 letters"));
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
