package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Running numbers in the column of codes would make one school of the first rows of two lists. */
final class CountsNoRowsTest {
  private static final String FILE = "awarded_schools/2023-2024/a.csv";

  @TempDir Path root;

  private List<String> problems(String file, String... codes) {
    StringBuilder text = new StringBuilder("Country;ID;School\n");
    for (int i = 0; i < codes.length; i++) {
      text.append("PL;").append(codes[i]).append(";Szkoła ").append((char) ('A' + i)).append('\n');
    }
    return new InputFolder(root).put(file, text.toString()).problems();
  }

  @Test
  void a_list_whose_codes_count_its_rows_is_refused() {
    Drawn.check(
        """
        codes        | is refused
        1,2,3        | true
        1,2,3,4      | true
        1.,2.,3.     | true
        1,2          | false
        2,3,4        | false
        1,3,2        | false
        1,2,4        | false
        1,2,3,       | false
        01,02,03     | false
        A1,A2,A3     | false
        """,
        row -> String.valueOf(!problems(FILE, row.get(0).split(",", -1)).isEmpty()));
  }

  @Test
  void it_is_told_what_to_do() {
    assertThat(problems(FILE, "1", "2", "3"))
        .containsExactly(
            "fatal: "
                + FILE
                + ", line 1, column school_id: counts the rows 1, 2, 3 to the last: running numbers"
                + " are no codes of schools. Name the column No., or write the schools' official"
                + " codes.");
  }

  @Test
  void so_is_one_of_applications() {
    assertThat(problems("applications/2023-2024/a.csv", "1", "2", "3")).hasSize(1);
  }

  @Test
  void a_register_may_begin_with_one() {
    assertThat(problems("schools/all/a.csv", "1", "2", "3")).isEmpty();
  }

  @Test
  void under_the_name_of_the_column_they_are_codes() {
    String rows =
        "country_code;school_id;school_name\nPL;1;Szkoła A\nPL;2;Szkoła B\nPL;3;Szkoła C\n";
    assertThat(new InputFolder(root).put(FILE, rows).problems()).isEmpty();
  }
}
