package sello.ingest.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The six invented files with the dirt of real ones, and what must be found in each. */
public final class MessyFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MessyFiles() {}

  static JsonNode expected() {
    return json("expected.json").path("files");
  }

  public static Bytes bytes(String file) {
    return file.endsWith(".workbook.json") ? Pack.bytes(workbook(json(file))) : () -> open(file);
  }

  private static JsonNode json(String file) {
    try (InputStream in = open(file)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return MessyFiles.class.getResourceAsStream("/messy/" + file);
  }

  /** The workbook that is described cell by cell. */
  static byte[] workbook(JsonNode book) {
    SheetDrawing drawing = new SheetDrawing();
    int number = 0;
    for (JsonNode sheet : book.path("sheets")) {
      StringBuilder rows = new StringBuilder();
      sheet.path("rows").forEach(row -> rows.append(row(row)));
      StringBuilder merges = new StringBuilder();
      sheet
          .path("merged")
          .forEach(ref -> merges.append("<mergeCell ref=\"%s\"/>".formatted(ref.asText())));
      String name = sheet.path("name").asText();
      drawing.sheet(name, rows.toString(), "<mergeCells>" + merges + "</mergeCells>");
      if (name.equals(book.path("active_sheet").asText())) {
        drawing.active(number);
      }
      number++;
    }
    return drawing.bytes();
  }

  private static String row(JsonNode row) {
    StringBuilder cells = new StringBuilder();
    for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
      cells.append(cell(cell.getKey() + row.path("row").asText(), cell.getValue()));
    }
    return SheetDrawing.row(row.path("row").asInt(), cells.toString());
  }

  private static String cell(String place, JsonNode value) {
    if (value.isObject()) {
      return "<c r=\"%s\" s=\"1\"><v>%s</v></c>"
          .formatted(place, value.path("date_serial").asText());
    }
    String text = value.asText();
    if (value.isNumber()) {
      return "<c r=\"%s\"><v>%s</v></c>".formatted(place, text);
    }
    if (text.startsWith("=")) {
      return "<c r=\"%s\"><f>%s</f><v>1</v></c>".formatted(place, text.substring(1));
    }
    return text.startsWith("#")
        ? "<c r=\"%s\" t=\"e\"><v>%s</v></c>".formatted(place, text)
        : SheetDrawing.text(place, text);
  }
}
