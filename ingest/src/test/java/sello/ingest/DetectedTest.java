package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SkippedLine;
import sello.ingest.form.SkippedLine.Kind;

final class DetectedTest {
  private static final String TURKISH = "awarded_schools/2021-2022/okullar.csv";

  @TempDir Path root;

  private Checked turkish() {
    String text =
        """
        2021-2022 okullari;;;
        Okul Adı;İlçe;İl;Müdür
        Şehit Işık Ortaokulu;Çankaya;Ankara;A B
        İğdır Lisesi;Merkez;Iğdır;C D
        Örnek Lisesi;Bornova;İzmir;E F
        """
            .replace("\n", "\r\n");
    return new InputFolder(root)
        .put(TURKISH, "")
        .put(TURKISH, text.getBytes(Charset.forName("windows-1254")))
        .check();
  }

  @Test
  void what_a_file_was_found_to_be_is_told_in_order() {
    CheckedFile file = turkish().file(TURKISH);

    assertThat(file.detected().words().entrySet().stream().map(Object::toString))
        .containsExactly(
            "format=csv",
            "encoding=windows-1254",
            "delimiter=semicolon",
            "line_ends=CRLF",
            "header_line=2",
            "lines_before_header=1 preamble",
            "columns=Okul Adı -> school_name; İlçe -> locality; İl -> region_name",
            "dropped_columns=Müdür",
            "constants=country_code = TR (the regions that it names); edition = 2021-2022 (the folder)");
  }

  @Test
  void lines_that_were_no_rows_are_counted_by_kind_and_the_first_are_named() {
    List<SkippedLine> lines = new ArrayList<>();
    LongStream.rangeClosed(5, 16).forEach(i -> lines.add(new SkippedLine(i, Kind.BLANK)));
    lines.add(new SkippedLine(17, Kind.TOTAL));

    assertThat(Detected.placed(lines))
        .isEqualTo("12 blank (5, 6, 7, 8, 9, 10, 11, 12, 13, 14, …), 1 total (17)");
    assertThat(Detected.placed(List.of())).isEmpty();
  }

  @Test
  void a_file_is_told_in_one_line() {
    assertThat(turkish().file(TURKISH))
        .hasToString(
            TURKISH
                + ": csv, encoding windows-1254, delimiter semicolon, line ends CRLF, header line 2,"
                + " dropped columns Müdür, constants country_code = TR (the regions that it names);"
                + " edition = 2021-2022 (the folder), Okul Adı -> school_name, İlçe -> locality,"
                + " İl -> region_name; 3 rows, 0 rejected; skipped 1 preamble (1)");
  }
}
