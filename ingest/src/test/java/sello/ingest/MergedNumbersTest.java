package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static sello.ingest.form.SheetDrawing.texts;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SheetDrawing;

/** A number that several rows of a sheet share is not counted once for each. */
final class MergedNumbersTest {
  private static final String FILE = "participation/all/a.xlsx";
  private static final String ROWS =
      texts(1, "country_code", "school_id", "year", "pupils")
          + texts(2, "ES", "28000001", "2023", "100")
          + texts(3, "", "28000002", "", "");

  @TempDir Path root;

  private Checked check(String merged) {
    String behind = "<mergeCells><mergeCell ref=\"%s\"/></mergeCells>";
    String cells = merged.replace(" ", "\"/><mergeCell ref=\"");
    return new InputFolder(root)
        .put(FILE, new SheetDrawing().sheet("S", ROWS, behind.formatted(cells)).bytes())
        .alone(FILE + ".source.json", InputFolder.record("press"))
        .check();
  }

  @Test
  void a_number_in_merged_cells_refuses_the_file() {
    assertThat(check("A2:A3 C2:C3 D2:D3").problems())
        .singleElement()
        .hasToString(
            "fatal: participation/all/a.xlsx, line 2, column pupils: is one number in merged cells,"
                + " down to line 3: how much is of each row is not said. Unmerge the cells and write"
                + " the number of each row.");
  }

  @Test
  void a_country_and_a_year_in_merged_cells_hold_for_each_row() {
    Checked check = check("A2:A3 C2:C3");
    assertThat(check.file(FILE).accepted()).isEqualTo(2);
  }
}
