package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Days with the month first, of which only some show it. */
final class MonthsFirstTest {
  private static final String FILE = "applications/2024-2025/a.csv";

  @TempDir Path root;

  private List<String> refusals(String column, String... days) {
    StringBuilder text = new StringBuilder("country;school_name;edition;" + column + "\n");
    for (int i = 0; i < days.length; i++) {
      text.append("ES;IES ")
          .append((char) ('A' + i))
          .append(";2024-2025;")
          .append(days[i])
          .append('\n');
    }
    return new InputFolder(root)
        .put(FILE, text.toString()).problems().stream().filter(p -> p.startsWith("fatal")).toList();
  }

  @Test
  void a_column_that_shows_the_month_first_and_never_the_day_is_refused() {
    Drawn.check(
        """
        days                              | is refused
        05/12/2025,05/28/2025             | true
        05-28-2025,05-12-2025             | true
        05 / 28 / 2025,05 / 12 / 2025     | true
        5/28/2025 14:30,5/12/2025 9:00    | true
        05/12/2025,05/28/2025,28/05/2025  | false
        05/12/2025,28/05/2025             | false
        05/12/2025,06/12/2025             | false
        05/05/2025,05/28/2025             | false
        2025-05-12,05/28/2025             | false
        05/28/2025,                       | false
        """,
        row -> {
          String[] days = row.get(0).split(",", -1);
          boolean decided = !refusals("decided_on", days).isEmpty();
          assertThat(!refusals("updated", days).isEmpty()).isEqualTo(decided);
          return String.valueOf(decided);
        });
  }

  @Test
  void it_is_told_which_day_would_be_another() {
    assertThat(refusals("updated", "05/12/2025", "05/28/2025"))
        .containsExactly(
            "fatal: "
                + FILE
                + ", line 1, column updated: has the month first in 05/28/2025, and no day first:"
                + " 05/12/2025 would be read as another day. Write each day of the column with the"
                + " year first, like 2024-05-31.");
  }
}
