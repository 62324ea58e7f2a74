package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A cross says yes where its column holds nothing else, as forms with boxes are sent. */
final class TickedBoxesTest {
  private static final String FILE = "applications/2024-2025/a.csv";

  @TempDir Path root;

  @Test
  void a_cross_is_yes_where_no_other_word_stands() {
    Drawn.check(
        """
        cells      | eligible
        X,,x       | true null true
        ☒,☐        | true false
        ,          | null null
        yes,no     | true false
        X,no       | refused false
        X,yes      | refused true
        """,
        row -> {
          StringBuilder text = new StringBuilder("Country;School;Edition;Eligible\n");
          String[] cells = row.get(0).split(",", -1);
          for (int i = 0; i < cells.length; i++) {
            text.append("ES;School ").append(i).append(";2024-2025;").append(cells[i]).append('\n');
          }
          return read(text.toString());
        });
  }

  @Test
  void that_crosses_are_read_as_yes_is_told_once() {
    Checked check =
        new InputFolder(root)
            .put(FILE, "Country;School;Edition;Eligible\nES;A;2024-2025;X\nES;B;2024-2025;X\n")
            .check();

    assertThat(check.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "warning: "
                + FILE
                + ", line 1, column eligible: holds crosses and no other word: a cross is read as"
                + " yes, an empty cell as unknown. Write yes and no.");
  }

  private String read(String text) {
    InputFolder folder = new InputFolder(root).put(FILE, text);
    ReadFile read =
        ReadFile.of(folder, FILE, new RawApplications().contract(), folder.scan().lists());
    return read.lines().stream().map(line -> eligible(read, line)).collect(Collectors.joining(" "));
  }

  private static String eligible(ReadFile read, long line) {
    return read.accepted().stream()
        .filter(accepted -> accepted.line() == line)
        .findFirst()
        .map(accepted -> String.valueOf(accepted.rows().get(0).get("eligible")))
        .orElse("refused");
  }
}
