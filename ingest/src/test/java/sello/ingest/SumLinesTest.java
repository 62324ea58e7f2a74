package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SkippedLine;

/** Lines that sum up others are no schools, and are told. */
final class SumLinesTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  private static final String RECORD =
      InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");

  @TempDir Path root;

  @Test
  void rows_and_lines_that_sum_up_are_all_lines_of_the_file() {
    Checked check =
        new InputFolder(root)
            .put(
                FILE,
                """
                Comunidad;Centro;Código;Puntuación
                Andalucía;IES Uno;29000001;8
                Andalucía;IES Total;29000002;9
                Andalucía;TOTAL ANDALUCÍA;2;9
                Galicia;CEIP Dos;15000001;7
                Total Galicia;;1;7
                Total España;3;3;8
                Málaga;Total Málaga;2;9
                Huelva;Colegio Huelva;21000001;9
                Media;3;3;8
                """)
            .alone(FILE + ".source.json", RECORD)
            .check();
    CheckedFile file = check.file(FILE);

    assertThat(file.rows()).isEqualTo(4);
    assertThat(file.rejected()).isZero();
    assertThat(file.skipped())
        .containsExactly(
            new SkippedLine(4, SkippedLine.Kind.TOTAL),
            new SkippedLine(6, SkippedLine.Kind.TOTAL),
            new SkippedLine(7, SkippedLine.Kind.TOTAL),
            new SkippedLine(8, SkippedLine.Kind.TOTAL),
            new SkippedLine(10, SkippedLine.Kind.AVERAGE));
  }
}
