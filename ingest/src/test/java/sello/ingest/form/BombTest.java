package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would fill the memory or the disk are refused while they are read. */
final class BombTest {
  private static final long MIB = 1L << 20;

  @TempDir Path folder;

  private static void write(OutputStream out, String text, long bytes) throws IOException {
    byte[] chunk = text.repeat((int) MIB / text.length()).getBytes(StandardCharsets.US_ASCII);
    for (long written = 0; written < bytes; written += chunk.length) {
      out.write(chunk);
    }
  }

  private Bytes file(String name) {
    String path = folder.resolve(name).toString();
    return () -> Files.newInputStream(Path.of(path));
  }

  private void gzipBomb(String name) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      write(out, "Country,School\n", 300 * MIB);
    }
  }

  private void zipBomb(OutputStream file, String part) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry(part));
      write(out, "<row><c></c></row>", 100 * MIB);
      out.closeEntry();
    }
  }

  @Test
  void a_gzip_bomb_is_refused_while_it_inflates() throws IOException {
    gzipBomb("bomb.csv.gz");

    assertThat(Told.refusal(file("bomb.csv.gz")))
        .contains("must not inflate to more than 8192 MiB, nor to more than 200 times its size");
  }

  @Test
  void a_zip_bomb_is_refused_while_it_inflates() throws IOException {
    zipBomb(Files.newOutputStream(folder.resolve("b.xlsx")), "xl/worksheets/sheet1.xml");

    assertThat(Told.refusal(file("b.xlsx")))
        .contains("must not inflate to more than 1024 MiB, nor to more than 200 times its size");
  }

  @Test
  void a_bomb_in_a_part_that_no_sheet_needs_is_refused_too() throws IOException {
    zipBomb(Files.newOutputStream(folder.resolve("b.xlsx")), "xl/media/picture.png");

    assertThat(Told.refusal(file("b.xlsx"))).contains("must not inflate");
  }

  @Test
  void a_zip_bomb_within_gzip_is_refused() throws IOException {
    zipBomb(
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.gz"))),
        "xl/worksheets/sheet1.xml");

    assertThat(Told.refusal(file("b.gz"))).contains("must not inflate");
  }

  @Test
  void an_archive_that_holds_another_is_no_workbook() throws IOException {
    Path path = folder.resolve("nested.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new ZipEntry("inner.xlsx"));
      out.write(new SheetDrawing().sheet("S", "", "").bytes());
      out.closeEntry();
    }

    assertThat(Told.refusal(file("nested.zip"))).startsWith("is a ZIP file, but no workbook");
  }

  @Test
  void a_workbook_of_another_kind_is_told_to_be_saved_as_xlsx() {
    Map<String, String> ods = Map.of("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>");
    Map<String, String> xlsb =
        Map.of(
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Target=\"xl/workbook.bin\" Type=\"http://schemas"
                + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                + "</Relationships>",
            "xl/workbook.bin",
            "x");

    assertThat(Told.refusal(Pack.bytes(Pack.zip(ods))))
        .isEqualTo(
            "is a workbook of another kind (ODS)."
                + " Open it in a spreadsheet program and save it as XLSX.");
    assertThat(Told.refusal(Pack.bytes(Pack.zip(xlsb)))).contains("another kind (XLSB)");
  }

  @Test
  void a_line_of_a_gigabyte_is_refused_after_its_first_megabyte() {
    for (int value : new int[] {'a', ',', '"', '{', 0xE9}) {
      Bytes endless = () -> new RepeatedByte(value, 1024 * MIB);

      assertThat(Told.refusal(endless)).contains("must not be longer than 1,048,576 bytes");
    }
  }

  @Test
  void a_text_of_megabytes_in_a_sheet_is_refused() {
    String row = SheetDrawing.row(1, SheetDrawing.text("A1", "a".repeat(6 << 20)));
    byte[] book = new SheetDrawing().sheet("S", row, "").bytes();

    assertThat(Told.refusal(Pack.bytes(book))).contains("must not hold a text longer than");
  }

  @Test
  void a_million_columns_are_refused_in_every_format() {
    StringBuilder json = new StringBuilder();
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      sheet.append("<c><v>").append(i * 7919L * i).append("</v></c>");
      json.append(i % 50_000 == 0 ? "{\"k" : ",\"k").append(i).append("\":1");
      json.append(i % 50_000 == 49_999 ? "}\n" : "");
    }
    byte[] book = new SheetDrawing().sheet("S", SheetDrawing.row(1, sheet.toString()), "").bytes();

    assertThat(Told.refusal(",".repeat(1_000_000) + "\n")).contains("more than 10,000 columns");
    assertThat(Told.refusal(";".repeat(1_000_000) + "\n")).contains("more than 10,000 columns");
    assertThat(Told.refusal("x\n" + "\t".repeat(20_000))).contains("more than 10,000 columns");
    assertThat(Told.refusal("geo\\TIME_PERIOD" + "\t1".repeat(20_000)))
        .contains("more than 10,000 columns");
    assertThat(Told.refusal(json.toString())).contains("more than 10,000 columns");
    assertThat(Told.refusal(Pack.bytes(book))).contains("more than 10,000 columns");
    assertThat(Told.refusal(",".repeat(1_100_000) + "\n")).contains("must not be longer");
  }
}
