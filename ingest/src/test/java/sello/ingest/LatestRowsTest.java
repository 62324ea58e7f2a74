package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Of the records of one school the one that was updated last counts, however it says when. */
final class LatestRowsTest {
  private static final String FILE = "applications/2024-2025/a.csv";

  @TempDir Path root;

  private List<Problem> problems(String... updated) {
    String rows = List.of(updated).stream().map("ES;29000001;A;%s\n"::formatted).collect(ALL);
    return new InputFolder(root)
        .put(FILE, "country_code;school_id;school_name;updated\n" + rows)
        .check()
        .problems();
  }

  private static final java.util.stream.Collector<CharSequence, ?, String> ALL =
      Collectors.joining();

  @Test
  void the_later_of_two_is_kept_whatever_forms_they_have() {
    Drawn.check(
        """
        first                | second                    | replaced
        31/12/2024           | 15/01/2025                | 2
        15/01/2025           | 31/12/2024                | 3
        2024-12-31           | 15.1.2025                 | 2
        2025-01-15           | 15/01/2025 10:00          | 2
        2025-01-15T09:00:00Z | 15/01/2025 10:00          | 2
        2025-01-15T09:30:00Z | 2025-01-15T10:00:00+01:00 | 3
        2025-01-15 9:30:00.5 | 2025-01-15 9:30:00.25     | 3
        1 May 2025 11:00     | 2 de mayo de 2025         | 2
        Thursday, May 1, 2025 | 30 IV 2025               | 3
        2025-01-15 10:00 UTC | 2025-01-15T10:30:00+01:00 | 3
        2025/1/15            |                           | 3
                             | 2025/1/15                 | 2
        """,
        row ->
            problems(row.get(0), row.get(1)).stream()
                .filter(problem -> problem.reason().equals(Reasons.SUPERSEDED))
                .map(problem -> String.valueOf(problem.line()))
                .collect(Collectors.joining()));
  }

  @Test
  void the_column_that_says_it_has_many_names() {
    for (String name : List.of("Last updated", "Última actualización", "Zuletzt geändert")) {
      assertThat(
              new InputFolder(root)
                  .put(
                      FILE,
                      "country_code;school_id;school_name;%s\nES;29000001;A;2025-01-15\nES;29000001;A;2025-01-16\n"
                          .formatted(name))
                  .check()
                  .problems())
          .as(name)
          .singleElement()
          .matches(problem -> problem.line() == 2 && problem.reason().equals(Reasons.SUPERSEDED));
    }
  }

  @Test
  void what_says_no_moment_is_refused_and_replaces_none() {
    for (String wrong : List.of("Juni", "31/02/2025", "01/06/2204", "2025-01-15 99", "45657")) {
      assertThat(problems("2025-01-15", wrong))
          .singleElement()
          .matches(problem -> problem.line() == 3 && problem.reason().equals("bad_date"));
    }
  }
}
