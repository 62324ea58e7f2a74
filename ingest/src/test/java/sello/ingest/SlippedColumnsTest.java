package sello.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/**
 * Values that moved by a row stand beside the wrong school, and only an end of a column shows it.
 */
final class SlippedColumnsTest {
  private static final String FILE = "schools/all/a.csv";
  private static final int ROWS = 9;

  @TempDir Path root;

  @Test
  void a_column_that_is_empty_in_the_last_or_the_first_row_alone_is_told() {
    Drawn.check(
        """
        empty                        | told
                                     | nothing
        9 pupils                     | pupils: last, line 10
        9 pupils, 9 level            | level, pupils: last, line 10
        1 pupils                     | pupils: first, line 2
        1 pupils, 9 pupils           | nothing
        5 pupils                     | nothing
        9 pupils, 4 pupils           | nothing
        9 town                       | nothing
        9 town, 9 region             | nothing
        9 town, 9 region, 9 teachers | locality, region_name, teachers: last, line 10
        1 region                     | nothing
        """,
        row -> told(row.get(0), ROWS));
  }

  @Test
  void of_few_rows_nothing_is_concluded() {
    Drawn.check(
        """
        empty    | told
        4 pupils | nothing
        """,
        row -> told(row.get(0), 4));
  }

  private String told(String empty, int rows) {
    List<String> columns =
        List.of("code", "school", "town", "region", "level", "pupils", "teachers");
    List<String> gone = List.of(empty.split(", "));
    StringBuilder lines =
        new StringBuilder("School code;School;Town;Region;Level;Pupils;Teachers\n");
    for (int i = 1; i <= rows; i++) {
      List<String> cells =
          new ArrayList<>(
              List.of("2800000" + i, "IES N" + i, "T" + i, "Galicia", "primary", "9" + i, "1" + i));
      for (int c = 0; c < columns.size(); c++) {
        cells.set(c, gone.contains(i + " " + columns.get(c)) ? "" : cells.get(c));
      }
      lines.append(String.join(";", cells)).append('\n');
    }
    String told =
        new InputFolder(root)
                .put(FILE, lines.toString())
                .alone(
                    FILE + ".source.json",
                    InputFolder.record("press").replace("}", ", \"country\": \"ES\"}"))
                .check()
                .problems()
                .stream()
                .map(problem -> problem.column() + ": " + problem.rule())
                .map(
                    text ->
                        text.replaceAll(
                            "has no value in the (.*) row alone, (line \\d+): .*", "$1, $2"))
                .collect(Collectors.joining(" "));
    return told.isEmpty() ? "nothing" : told;
  }

  @Test
  void a_school_that_went_no_further_ends_a_list_as_it_may() {
    Drawn.check(
        """
        last           | told
        no;no;;        | nothing
        yes;no;;       | nothing
        yes;yes;;      | decision, decided_on
        """,
        row -> {
          StringBuilder lines =
              new StringBuilder("code;school;country;eligible;applied;decision;decided on\n");
          for (int i = 1; i < 10; i++) {
            lines.append("2800000").append(i).append(";IES Sur;ES;yes;yes;awarded;2024-05-01\n");
          }
          lines.append("28000010;IES Sur;ES;").append(row.get(0)).append('\n');
          String told =
              new InputFolder(root.resolve("ended" + row.get(0).length()))
                  .put("applications/2024-2025/a.csv", lines.toString()).check().problems().stream()
                      .filter(p -> p.rule().contains("row alone"))
                      .map(Problem::column)
                      .collect(Collectors.joining());
          return told.isEmpty() ? "nothing" : told;
        });
  }
}
