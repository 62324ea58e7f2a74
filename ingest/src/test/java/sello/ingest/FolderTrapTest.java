package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.form.SheetDrawing;

/** Each trap in an inputs folder gives one problem that names the file, and nothing else. */
final class FolderTrapTest {
  private static final String ROWS = InputFolder.SCHOOLS_HEADER + "ES,,Vigo,A,\n";
  private static final String LINK =
      ": must not be a link out of the inputs folder. Copy the file into the folder.";

  @TempDir Path all;
  private Path root;
  private Path outside;
  private InputFolder folder;

  @BeforeEach
  void empty() throws IOException {
    root = Files.createDirectory(all.resolve("inputs"));
    outside = Files.createDirectory(all.resolve("outside"));
    folder = new InputFolder(root);
  }

  private String only() {
    List<String> problems = folder.problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private void expect(String... parts) {
    assertThat(only()).startsWith("fatal: " + InputFolder.SCHOOLS).contains(parts);
  }

  @Test
  void a_link_that_leads_out_of_the_folder_is_refused_wherever_it_stands() throws IOException {
    new InputFolder(outside).put(InputFolder.SCHOOLS, ROWS).alone("passwd", "root:x\n");
    Files.createDirectories(root.resolve("awarded_schools"));
    for (String place :
        List.of("awarded_schools/2018-2019", "list_coverage", "awarded_schools/x.csv")) {
      Path link = Files.createSymbolicLink(root.resolve(place), outside.resolve("awarded_schools"));
      assertThat(only()).startsWith("fatal: " + place).endsWith(LINK);
      Files.delete(link);
    }
    folder.put(InputFolder.SCHOOLS, ROWS);
    Path record = root.resolve(InputFolder.SCHOOLS + SourceRecord.SUFFIX);
    Files.delete(record);
    Files.createSymbolicLink(record, outside.resolve("passwd"));
    assertThat(only()).contains(SourceRecord.SUFFIX).endsWith(LINK).doesNotContain("root");
  }

  @Test
  void a_link_to_nothing_is_refused_and_one_within_the_folder_is_followed() throws IOException {
    folder.put(InputFolder.SCHOOLS, ROWS);
    Path link = root.resolve("awarded_schools/2018-2019/z.csv");
    Files.createSymbolicLink(link, root.resolve("nothing"));
    assertThat(only()).contains("z.csv").endsWith(LINK);
    Files.delete(link);
    Files.createSymbolicLink(root.resolve("awarded_schools/2019-2020"), Path.of("2018-2019"));
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void a_bomb_is_refused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] chunk = new byte[1 << 20];
      java.util.Arrays.fill(chunk, (byte) ' ');
      for (int i = 0; i < 130; i++) {
        gzip.write(chunk);
        gzip.write('\n');
      }
    }
    folder.put(InputFolder.SCHOOLS, "").put(InputFolder.SCHOOLS, bomb.toByteArray());
    expect("fatal");
  }

  @Test
  void a_line_without_end_or_columns_without_end_are_refused() {
    folder.put(InputFolder.SCHOOLS, ROWS + "x".repeat(2 << 20));
    expect("line 3: must not be longer than");
    folder.put(InputFolder.SCHOOLS, ",".repeat(1_000_000) + "\n");
    expect("more than 10,000 columns");
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    folder.put(InputFolder.SCHOOLS, ROWS + "ES,,\0,B,\n");
    expect("line 3, value 'byte 0x00': must be text");
  }

  @Test
  void a_formula_is_refused_in_text_and_in_a_workbook() {
    folder.put(InputFolder.SCHOOLS, ROWS + "ES,,Vigo,\"=HYPERLINK(\"\"x\"\")\",\n");
    assertThat(only())
        .startsWith("reject: " + InputFolder.SCHOOLS + ", line 3")
        .contains("formula");
    byte[] book =
        new SheetDrawing()
            .sheet(
                "S",
                SheetDrawing.row(
                        1,
                        SheetDrawing.text("A1", "country_code")
                            + SheetDrawing.text("B1", "school_name"))
                    + SheetDrawing.row(
                        2, SheetDrawing.text("A2", "ES") + "<c r=\"B2\"><f>A1</f><v>1</v></c>"),
                "")
            .bytes();
    folder.put(InputFolder.SCHOOLS, book);
    assertThat(only())
        .startsWith("reject: " + InputFolder.SCHOOLS + ", line 2")
        .contains("formula");
  }

  @Test
  void a_folder_or_a_pipe_named_like_a_file_is_refused_and_never_waited_for() throws Exception {
    Files.createDirectories(root.resolve(InputFolder.SCHOOLS));
    expect("must be a file");
    Files.delete(root.resolve(InputFolder.SCHOOLS));
    pipe(InputFolder.SCHOOLS);
    expect("must be a file");
    Files.delete(root.resolve(InputFolder.SCHOOLS));
    folder.alone(InputFolder.SCHOOLS, ROWS);
    pipe(InputFolder.SCHOOLS + SourceRecord.SUFFIX);
    expect(SourceRecord.SUFFIX, "must be a file");
  }

  private void pipe(String place) throws Exception {
    new ProcessBuilder("mkfifo", root.resolve(place).toString()).start().waitFor();
  }

  @Test
  void a_name_may_hold_spaces_and_letters_of_any_kind_but_no_line_end() {
    folder.put("awarded_schools/2018-2019/año #1 50% ñ şema.csv", ROWS);
    assertThat(folder.problems()).isEmpty();
    folder.put("awarded_schools/2018-2019/a\nb.csv", ROWS);
    assertThat(only())
        .isEqualTo(
            "fatal: awarded_schools/2018-2019/a?b.csv:"
                + " must have a name without control characters. Rename it.");
  }

  @Test
  void a_record_that_is_huge_deep_or_no_utf8_is_refused_and_read_no_further() {
    for (byte[] record :
        List.of(
            (" ".repeat(2_000_000) + "{}").getBytes(StandardCharsets.UTF_8),
            "[".repeat(50_000).getBytes(StandardCharsets.UTF_8),
            "{\"publisher\": \"Año\"}".getBytes(StandardCharsets.ISO_8859_1),
            new byte[] {0, 0, 0, 1, 2},
            "{}".getBytes(StandardCharsets.UTF_8),
            InputFolder.record("rumour").getBytes(StandardCharsets.UTF_8))) {
      folder.put(InputFolder.SCHOOLS, ROWS).put(InputFolder.SCHOOLS + SourceRecord.SUFFIX, record);
      expect(SourceRecord.SUFFIX, "Correct the source record.");
    }
  }

  @Test
  void beside_a_file_that_cannot_be_read_the_others_are_still_told() {
    folder.put(InputFolder.SCHOOLS, "%PDF-1.7\n");
    folder.put("awarded_schools/2018-2019/z.csv", ROWS + "Spian,,Vigo,B,\n");

    assertThat(folder.problems()).hasSize(2);
    assertThat(folder.problems().get(0)).startsWith("fatal: ").contains("is a PDF document");
    assertThat(folder.problems().get(1))
        .startsWith("reject: awarded_schools/2018-2019/z.csv, line 3");
  }
}
