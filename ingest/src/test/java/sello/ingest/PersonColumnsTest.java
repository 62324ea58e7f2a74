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

  private static final String MISSING =
      "fatal: column school_name: is missing from the header. Add the column.";
}
