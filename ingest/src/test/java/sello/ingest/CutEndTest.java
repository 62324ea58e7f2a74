package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Where a text without its last line end may have lost digits. */
final class CutEndTest {
  @TempDir Path root;

  @Test
  void a_file_that_ends_in_a_figure_without_a_line_end_may_be_cut() {
    Drawn.check(
        """
        lines                                                             | told
        Country;School code;Pupils/ES;28012345;206                        | true
        Country;School code;Pupils/ES;28012345;206/                       | false
        Country;School code;Pupils/ES;28012345;206/ES;28012346;2          | true
        Country;Pupils;School code/ES;206;28012345                        | false
        Country;School code;Pupils;Remark/ES;28012345;206;none            | false
        """,
        row -> String.valueOf(isTold(row.get(0))));
  }

  private boolean isTold(String lines) {
    return new InputFolder(root)
        .put("participation/2024/a.csv", lines.replace("/", "\n")).check().problems().stream()
            .anyMatch(problem -> problem.rule().startsWith("has no line end"));
  }
}
