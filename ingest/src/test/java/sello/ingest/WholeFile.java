package sello.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import sello.ingest.form.Pack;
import sello.ingest.form.SheetDrawing;

/**
 * An undamaged file and what is known of it without reading it as the program does.
 *
 * @param place under the inputs folder
 * @param bytes of the text, before it is packed
 * @param id header by column of the contract, of what names a row
 * @param figures header by column of the contract, of the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record WholeFile(
    String place,
    Publication publication,
    byte[] bytes,
    Charset charset,
    Shape shape,
    Packing packing,
    String delimiter,
    int headerLine,
    Map<String, String> id,
    Map<String, String> figures) {
  /** How the text lays out its records. */
  enum Shape {
    TABLE,
    EUROSTAT,
    JSON,
    /** Not a text: nothing but its own undamaged reading is known. */
    SEALED
  }

  /** What the text is put into. */
  enum Packing {
    NONE,
    GZIP,
    XLSX
  }

  WholeFile naming(Map<String, String> names, Map<String, String> numbers) {
    return new WholeFile(
        place, publication, bytes, charset, shape, packing, delimiter, headerLine, names, numbers);
  }

  WholeFile as(Shape other) {
    return new WholeFile(
        place, publication, bytes, charset, other, packing, delimiter, headerLine, id, figures);
  }

  /** The text with one character for each unit of the encoding, so that places can be counted. */
  String view(byte[] text) {
    boolean isWide = charset.name().startsWith("UTF-16");
    return new String(text, isWide ? charset : StandardCharsets.ISO_8859_1);
  }

  int unit() {
    return charset.name().startsWith("UTF-16") ? 2 : 1;
  }

  PlainTable table(byte[] text) {
    boolean isTable = shape == Shape.TABLE;
    return PlainTable.of(
        view(text),
        isTable || shape == Shape.EUROSTAT ? delimiter : "",
        isTable && !delimiter.equals("\t"));
  }

  /** The header as places in the text see it. */
  List<String> names() {
    return shape == Shape.JSON
        ? List.of("x", "y")
        : table(bytes).rows().stream()
            .filter(row -> row.line() == headerLine)
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.text().strip().replaceFirst("^\uFEFF", ""))
            .toList();
  }

  String seen(String header) {
    return unit() == 2 ? header : new String(header.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  byte[] packed(byte[] text) {
    return switch (packing) {
      case NONE -> text;
      case GZIP -> Pack.gzip(text);
      case XLSX -> workbook(text);
    };
  }

  private byte[] workbook(byte[] text) {
    StringBuilder rows = new StringBuilder();
    int number = 1;
    for (PlainTable.PlainRow row :
        PlainTable.of(new String(text, charset), delimiter, true).rows()) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < row.cells().size(); i++) {
        String value = row.cell(i);
        String reference = (char) ('A' + i) + "" + number;
        cells.append(
            value.matches("\\d{1,9}")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(reference, value)
                : SheetDrawing.text(reference, value));
      }
      rows.append(SheetDrawing.row(number++, cells.toString()));
    }
    return new SheetDrawing().sheet("Sheet", rows.toString(), "").bytes();
  }
}
