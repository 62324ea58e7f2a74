package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

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
  void who_sent_two_schools_of_one_name_is_told_how_to_tell_them_apart() {
    String row = "ES;Andalucía;;;CEIP Cervantes;\n";
    assertThat(new InputFolder(root).put(FILE, HEADER + row + row).problems())
        .singleElement()
        .asString()
        .endsWith(
            "Remove one of the two rows; if they are two schools, say which by school_id or"
                + " school_link or locality.");
  }
}
