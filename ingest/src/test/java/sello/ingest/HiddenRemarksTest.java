package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static sello.ingest.form.SheetDrawing.row;
import static sello.ingest.form.SheetDrawing.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SheetDrawing;

/** What a workbook does not show, or strikes through, is read, and told once. */
final class HiddenRemarksTest {
  private static final String FILE = "awarded_schools/2023-2024/a.xlsx";

  @TempDir Path root;

  @Test
  void hidden_rows_and_columns_that_are_read_are_told() {
    String header = row(1, text("A1", "Country") + text("B1", "School") + text("C1", "Principal"));
    String hidden =
        row(2, text("A2", "ES") + text("B2", "CEIP Uno")).replace("<row", "<row hidden=\"1\"");
    String seen = row(3, text("A3", "ES") + text("B3", "CEIP Dos"));
    String columns = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>";

    Checked check =
        new InputFolder(root)
            .put(FILE, new SheetDrawing().sheet("S", columns + header + hidden + seen, "").bytes())
            .alone(FILE + ".source.json", InputFolder.record("press"))
            .check();

    assertThat(check.file(FILE).rows()).isEqualTo(2);
    assertThat(check.problems())
        .filteredOn(problem -> problem.rule().contains("hid"))
        .extracting(problem -> problem.column() + ": " + problem.rule())
        .containsExactly(
            ": hides 1 row (2), read like those that are seen",
            "School: is hidden in the sheet, but is read");
  }

  @Test
  void rows_whose_text_is_struck_through_are_told() {
    String header = row(1, text("A1", "Country") + text("B1", "School"));
    String struck = row(2, text("A2", "ES") + styled(6, text("B2", "CEIP Uno")));
    String seen = row(3, text("A3", "ES") + styled(7, text("B3", "CEIP Dos")));
    String empty = row(4, text("A4", "ES") + text("B4", "CEIP Tres") + styled(6, text("C4", "")));

    Checked check =
        new InputFolder(root)
            .put(FILE, new SheetDrawing().sheet("S", header + struck + seen + empty, "").bytes())
            .alone(FILE + ".source.json", InputFolder.record("press"))
            .check();

    assertThat(check.file(FILE).rows()).isEqualTo(3);
    assertThat(check.problems())
        .extracting(problem -> problem.severity() + " " + problem.rule())
        .containsExactly("WARNING strikes text through in 1 row (2), read like the others");
  }

  private static String styled(int style, String cell) {
    return cell.replace("<c ", "<c s=\"%d\" ".formatted(style));
  }
}
