package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What is told of a region that stands in the first row of its schools only. */
final class FirstOfGroupTest {
  @TempDir Path root;

  @Test
  void a_value_that_seems_to_stand_for_the_rows_below_is_told() {
    Drawn.check(
        """
        file                            | lines                                                         | told
        awarded_schools/2023-2024/a.csv | Region;School!Aragón;A!;B!;C!Galicia;D!;E                     | region_name: has each value once, and none in 3 of the first 5 rows: what stands above a row is not taken over
        awarded_schools/all/a.csv       | Edition;School!2021-2022;F!;G!2023-2024;H!;I                  | edition: has each value once, and none in 2 of the first 4 rows: what stands above a row is not taken over
        awarded_schools/2023-2024/a.csv | Region;School!Aragón;A!Aragón;B!;C!Galicia;D!;E!;F            | nothing
        awarded_schools/2023-2024/a.csv | Region;School!;A!Aragón;B!;C!Galicia;D                        | nothing
        awarded_schools/2023-2024/a.csv | Region;School!Aragón;A!;B!;C                                  | nothing
        awarded_schools/2023-2024/a.csv | Region;School!Aragón;A!Galicia;B!;C                           | nothing
        """,
        row -> told(row.get(0), row.get(1)));
  }

  private String told(String file, String lines) {
    String told =
        new InputFolder(root)
                .put(file, lines.replace("!", "\n") + "\n")
                .alone(
                    file + ".source.json",
                    InputFolder.record("press").replace("}", ", \"country\": \"ES\"}"))
                .check()
                .problems()
                .stream()
                .filter(problem -> problem.file().equals(file))
                .map(problem -> problem.column() + ": " + problem.rule())
                .collect(Collectors.joining(" "));
    return told.isEmpty() ? "nothing" : told;
  }
}
