package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/** Which two rows of a list of winners name one school twice, so that the second is refused. */
final class RepeatedRowsTest {
  private static final String FILE = "awarded_schools/2018-2019/list.csv";
  private static final String HEADER =
      "country_code;region_name;province;locality;school_name;school_link\n";

  @TempDir Path root;

  private String problem(String one, String two) {
    return new InputFolder(root)
            .put(FILE, HEADER + (one + "\n" + two + "\n").replace("/", ";").replace('!', '/'))
            .check()
            .problems()
            .stream()
            .map(p -> p.reason() + " " + p.line())
            .reduce("", String::concat);
  }

  @Test
  void a_page_of_the_platform_names_a_school_and_any_other_link_only_keeps_rows_apart() {
    Drawn.check(
        """
        one                                                    | other                                                   | refused
        ES////CEIP Uno/x!schools-organisations!uno             | ES////CEIP Uno (Nava)/x!es!schools-organisations!UNO!   | duplicate_row 3
        ES////CEIP Uno/x!schools-organisations!uno             | ES////CEIP Uno/x!schools-organisations!uno-0            |
        ES////CEIP Uno/https:!!a.example!ficha.php?id=1        | ES////CEIP Dos/https:!!a.example!ficha.php?id=1         |
        ES////CEIP Uno/https:!!a.example!ficha.php?id=1        | ES////CEIP Uno/https:!!a.example!ficha.php?id=2         |
        ES////CEIP Uno/https:!!a.example!ficha.php?id=1        | ES////CEIP UNO/https:!!A.example!ficha.php?id=1         | duplicate_row 3
        ES////CEIP Uno/https:!!uno.example                     | ES////CEIP Uno/https:!!uno.example!                     | duplicate_row 3
        ES///Nava/CEIP Uno/https:!!list.example!index.html     | ES///Loma/CEIP Uno/https:!!list.example!index.html      |
        """,
        row -> problem(row.get(0), row.get(1)));
  }

  @Test
  void a_link_is_an_address_and_no_words_among_which_a_person_may_be() {
    Drawn.check(
        """
        link                              | refused
        https:!!uno.example!a?b=c@d       |
        uno.example                       |
        !es!schools-organisations!uno     |
        www.uno.example!                  |
        -                                 |
        Persona 7                         | bad_school_link 2
        M.Persona                         | bad_school_link 2
        persona.7@uno.example             | email_address 2
        https:!!uno.example!la escuela    | bad_school_link 2
        """,
        row -> problem("ES////CEIP Uno/" + row.get(0), "ES////CEIP Dos/"));
  }

  @Test
  void without_a_town_rows_of_one_name_are_two_schools_where_regions_or_provinces_differ() {
    Drawn.check(
        """
        one                                | other                               | refused
        ES/Andalucía///CEIP Cervantes/     | ES/Madrid///CEIP Cervantes/         |
        ES/Andalucía/Jaén//CEIP Cervantes/ | ES/Andalucía/Cádiz//CEIP Cervantes/ |
        ES/Andalucía///CEIP Cervantes/     | ES/ANDALUCIA///CEIP CERVANTES/      | duplicate_row 3
        ES/Andalucía//Loma/CEIP Cervantes/ | ES///LOMA/CEIP Cervantes/           | duplicate_row 3
        ES/Andalucía//Loma/CEIP Cervantes/ | ES/Andalucía//Nava/CEIP Cervantes/  |
        ES/Andalucía//Loma/CEIP Cervantes/ | ES/Andalucía///CEIP Cervantes/      |
        """,
        row -> problem(row.get(0), row.get(1)));
  }

  @Test
  void the_centre_of_a_province_is_a_town_of_its_province_only() {
    Drawn.check(
        """
        one                                | other                                 | refused
        TR/Kars//Merkez/Uydurma İlkokulu/  | TR/Muş//Merkez/Uydurma İlkokulu/      |
        TR//Kars/Merkez/Uydurma İlkokulu/  | TR//Muş/MERKEZ İLÇESİ/Uydurma İlkokulu/ |
        TR/Kars//Merkez/Uydurma İlkokulu/  | TR/KARS//MERKEZ/UYDURMA İLKOKULU/     | duplicate_row 3
        TR/Kars//Merkez/Uydurma İlkokulu/  | TR/Kars///Uydurma İlkokulu/           |
        TR/Kars//Susuz/Uydurma İlkokulu/   | TR///Susuz/Uydurma İlkokulu/          | duplicate_row 3
        """,
        row -> problem(row.get(0), row.get(1)));
  }

  @Test
  void a_school_has_one_row_a_year_in_whichever_folder_its_file_lies() {
    String header = "country_code,school_id,year,teachers_registered\n";
    InputFolder folder =
        new InputFolder(root)
            .put("participation/2020/es.csv", header + "ES,11,2020,4\n")
            .put("participation/all/es.csv", header + "ES,11,2020,4\nES,11,2021,4\n");

    assertThat(folder.check().problems())
        .filteredOn(problem -> problem.severity() == Severity.REJECT)
        .extracting(problem -> problem.file() + " " + problem.line() + " " + problem.reason())
        .containsExactly("participation/all/es.csv 2 duplicate_row");
  }

  @Test
  void who_sent_two_schools_of_one_name_is_told_how_to_tell_them_apart() {
    String row = "ES;Andalucía;;;CEIP Cervantes;\n";
    assertThat(new InputFolder(root).put(FILE, HEADER + row + row).problems())
        .singleElement()
        .asString()
        .endsWith(
            "Remove one of the two rows; if they are two schools, say which by school_id or"
                + " school_link or locality.");
  }

  @Test
  void what_names_a_repeated_row_is_told_without_what_may_be_a_persons_name() {
    Checked check =
        new InputFolder(root)
            .put(FILE, "Country;Region;School\nES;Andalucía;CEIP Uno\nES;Andalucía;CEIP Uno\n")
            .check();

    assertThat(check.problems())
        .filteredOn(problem -> problem.severity() == Severity.REJECT)
        .extracting(Problem::value)
        .containsExactly("ES + 2018-2019 + CEIP Uno + Andalucía");
  }

  @Test
  void rows_that_were_sent_as_csv_and_as_a_workbook_are_refused_and_told_once() {
    String book = "awarded_schools/2018-2019/list.xlsx";
    String rows = "";
    for (int row = 1; row < 4; row++) {
      String name = row == 1 ? "School" : "CEIP " + row;
      rows +=
          SheetDrawing.row(
              row,
              SheetDrawing.text("A" + row, row == 1 ? "Country" : "ES")
                  + SheetDrawing.text("B" + row, name));
    }
    InputFolder folder =
        new InputFolder(root)
            .put(FILE, "Country;School\nES;CEIP 2\nES;CEIP 3\nES;CEIP 4\n")
            .put(book, new SheetDrawing().sheet("S", rows, "").bytes())
            .alone(book + ".source.json", InputFolder.record("press"));

    Checked check = folder.check();

    assertThat(check.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "reject: "
                + book
                + ": holds 2 rows, all of which must stand once; they also stand in "
                + FILE
                + ". Remove one of the two files.");
    assertThat(check.file(book).rows()).isEqualTo(2);
    assertThat(check.rejected()).isEqualTo(2);
  }

  @Test
  void a_file_with_a_row_of_its_own_is_told_row_by_row() {
    String more = "awarded_schools/2018-2019/more.csv";
    Checked check =
        new InputFolder(root)
            .put(FILE, "Country;School\nES;CEIP 2\nES;CEIP 3\n")
            .put(more, "Country;School\nES;CEIP 2\nES;CEIP 3\nES;CEIP 4\n")
            .check();

    assertThat(check.problems()).extracting(Problem::line).containsExactly(2L, 3L);
    assertThat(check.rejected()).isEqualTo(2);
  }
}
