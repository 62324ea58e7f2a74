package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** No column of persons becomes one of schools, and none is asked for by advice. */
final class PersonColumnsTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  /** The problems of a file with this header and one row. */
  private List<String> told(String header) {
    String row = "ES" + ";x".repeat(header.split(";").length - 1);
    return new InputFolder(root)
        .put(FILE, header + "\n" + row + "\n").problems().stream()
            .map(problem -> problem.replace(FILE + ", line 1, ", ""))
            .toList();
  }

  @Test
  void a_bare_name_is_a_school_only_where_no_part_of_a_persons_name_stands_beside_it() {
    Drawn.check(
        """
        header                      | is
        Country;Name                | school
        Country;Name;Town           | school
        Country;Name;Surname        | person
        Country;Name;Last name      | person
        Country;Name;FAMILY NAME    | person
        Country;First name;Name     | person
        Country;Vorname;Name        | person
        Country;Name;Apellidos      | person
        Country;Name;Prénom         | person
        Country;Name;Cognome        | person
        Country;Name;Soyadı         | person
        Country;Name;contact.surname | person
        Country;School;Surname      | school
        Country;School;Name;Surname | school
        """,
        row -> told(row.get(0)).stream().anyMatch(p -> p.contains(MISSING)) ? "person" : "school");
  }

  @Test
  void a_header_that_may_be_a_persons_name_is_not_told() {
    Drawn.check(
        """
        header                          | told as
        Country;School;Eva Gil Gil      | 3 (text of 11 characters)
        Country;School;EVA GIL          | 3 (text of 7 characters)
        Country;School;Eva de la Torreta | 3 (text of 17 characters)
        Country;School;nota (Eva Gil Gil) | 3 (text of 18 characters)
        Country;School;puntos Eva Gil   | 3 (text of 14 characters)
        Country;School;E. Gil (evaluadora) | 3 (text of 19 characters)
        Country;School;Puntos de Eva Gil | 3 (text of 17 characters)
        Country;School;Puntuación Eva Torreta | 3 (text of 22 characters)
        Country;School;Responsable: Eva Torreta | 3 (text of 24 characters)
        Country;School;Responsable Eva de la Torreta | 3 (text of 29 characters)
        Country;School;Observaciones    | Observaciones
        Country;School;Name Of The Head | Name Of The Head
        Country;School;observación (Código Postal) | observación (Código Postal)
        Country;School;Tipo de centro   | Tipo de centro
        Country;School;Código Postal    | Código Postal
        Country;School;Director Técnico | Director Técnico
        """,
        row ->
            told(row.get(0)).stream()
                .filter(problem -> problem.contains("is not in the contract"))
                .map(problem -> problem.replaceAll("(?s).*column (.*): is not.*", "$1"))
                .findFirst()
                .orElse("nothing"));
  }

  @Test
  void a_bare_name_beside_the_name_of_an_organisation_is_refused_and_none_is_lost() {
    Drawn.check(
        """
        header                              | is
        Country;Name;Organisation           | 'Name' may stand over persons: keep 'Organisation', and remove or rename 'Name'.
        Country;Name;School/Organisation    | 'Name' may stand over persons: keep 'School/Organisation', and remove or rename 'Name'.
        Country;Institute;Name              | 'Name' may stand over persons: keep 'Institute', and remove or rename 'Name'.
        Country;Name;School or kindergarten | 'Name' may stand over persons: keep 'School or kindergarten', and remove or rename 'Name'.
        Country;Name;Organización           | 'Name' may stand over persons: keep 'Organización', and remove or rename 'Name'.
        Country;Name;Établissement          | 'Name' may stand over persons: keep 'Établissement', and remove or rename 'Name'.
        Country;Name;Einrichtung            | 'Name' may stand over persons: keep 'Einrichtung', and remove or rename 'Name'.
        Country;Name;Istituto/Organizzazione | 'Name' may stand over persons: keep 'Istituto/Organizzazione', and remove or rename 'Name'.
        Country;Name;Kurum                  | 'Name' may stand over persons: keep 'Kurum', and remove or rename 'Name'.
        Country;Organisation                | read
        Country;Institución                 | read
        Country;Nombre;Institución          | read
        Country;Kurum                       | read
        """,
        row ->
            told(row.get(0)).stream()
                .filter(p -> p.startsWith("fatal"))
                .map(p -> p.replaceFirst(".*stands twice in the header: \\[.*?]\\. ", ""))
                .findFirst()
                .orElse("read"));
  }

  @Test
  void a_text_that_tells_a_person_by_a_title_is_refused_and_not_shown() {
    Drawn.check(
        """
        school                               | refused
        IES Oculto (Directora: Persona Siete) | text of 37 characters
        IES Claro - Director: Persona Siete  | text of 35 characters
        IES Claro, Director/a: Persona       | text of 30 characters
        Schule Eins, Schulleiterin: P. Sieben | text of 37 characters
        Okul Bir; Okul Müdürü: P. Yedi       | text of 30 characters
        Lycée (Contact eTwinning: Personne)  | text of 35 characters
        Liceo: sede di Bari                  | no
        IES Director Uno                     | no
        Colegio del Profesor: Uno            | text of 25 characters
        Escuela Uno: sección primaria        | no
        """,
        row ->
            new InputFolder(root)
                .put(FILE, "Country\tSchool\nES\t" + row.get(0) + "\n").check().problems().stream()
                    .filter(p -> p.reason().equals("names_person"))
                    .map(Problem::value)
                    .findFirst()
                    .orElse("no"));
  }

  @Test
  void the_title_of_a_project_may_have_a_colon_behind_any_word() {
    assertThat(
            new InputFolder(root)
                .put(
                    "quality_labels/all/a.csv",
                    "record id;country;school;year;project\n1;ES;IES Uno;2021;Mobile: our phones\n")
                .check()
                .rejected())
        .isZero();
  }

  private static final String MISSING =
      "fatal: column school_name: is missing from the header. Add the column.";

  @Test
  void advice_never_gives_a_column_of_persons_a_name_that_is_read() {
    InputFolder folder = new InputFolder(root);
    folder.put(
        "schools/all/a.csv",
        """
        country_code,school_id,school_name,Teacher name,teachers name,Owner,owner ship,pupil,Levl
        IE,1,A,Eva Gil,Eva Gil,public,x,y,z
        """);

    assertThat(folder.problems().stream().filter(p -> p.startsWith("warning")))
        .extracting(
            problem -> problem.replaceFirst(".* column (.*): is not in .* read\\. ", "$1: "))
        .containsExactly(
            "Teacher name: Columns: see the contract of schools.",
            "teachers name: Columns: see the contract of schools.",
            "owner ship: Columns: see the contract of schools.",
            "pupil: Is it the column 'pupils'? Rename it.",
            "Levl: Is it the column 'level'? Rename it.");
  }

  @Test
  void advice_names_no_column_that_the_file_has() {
    InputFolder folder = new InputFolder(root);
    folder.put(
        "schools/all/a.csv", "country_code,school_id,school_name,pupils,pupil\nIE,1,A,2,3\n");

    assertThat(folder.problems())
        .containsExactly(
            "warning: schools/all/a.csv, line 1, column pupil: is not in the contract: the column"
                + " is not read. Columns: see the contract of schools.");
  }

  @Test
  void columns_without_a_name_are_told_once() {
    InputFolder folder = new InputFolder(root);
    folder.put("schools/all/a.csv", "country_code;school_id;school_name;;\nIE;1;A;;\n");
    Checked check = folder.check();

    assertThat(check.problems().stream().map(Problem::toString))
        .containsExactly(
            "warning: schools/all/a.csv, line 1: has 2 columns without a name: not read."
                + " Name what should be read.");
    assertThat(check.file("schools/all/a.csv"))
        .asString()
        .contains("dropped columns 2 columns without a name");
  }
}
