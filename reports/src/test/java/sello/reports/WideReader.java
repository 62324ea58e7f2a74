package sello.reports;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import sello.catalog.Json;

/** Formats of one row per key, read back as the text of each cell by column. */
final class WideReader {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private WideReader() {}

  static List<Map<String, String>> read(Export export, byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (export.name()) {
      case "csv" -> csv(text);
      case "json" -> json(Json.MAPPER.readTree(bytes).get("rows"));
      case "ndjson" -> ndjson(text);
      case "parquet" -> parquet(bytes);
      case "xlsx" -> xlsx(bytes);
      default -> throw new AssertionError("Nobody reads " + export.name() + " back.");
    };
  }

  private static List<Map<String, String>> csv(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      reader.forEach(
          line -> {
            Map<String, String> cells = line.getFieldsAsMap();
            cells.values().removeIf(String::isEmpty);
            rows.add(cells);
          });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static List<Map<String, String>> ndjson(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      rows.add(cells(Json.MAPPER.readTree(line)));
    }
    return rows;
  }

  private static List<Map<String, String>> json(JsonNode nodes) {
    List<Map<String, String>> rows = new ArrayList<>();
    nodes.forEach(node -> rows.add(cells(node)));
    return rows;
  }

  private static Map<String, String> cells(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isDouble()) {
                cells.put(field.getKey(), Plain.text(value.doubleValue()));
              } else if (!value.isNull()) {
                cells.put(field.getKey(), value.asText());
              }
            });
    return cells;
  }

  private static List<Map<String, String>> parquet(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("sello", ".parquet");
    Files.write(file, bytes);
    List<Map<String, String>> rows = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          Object value = result.getObject(i);
          if (value != null) {
            cells.put(columns.getColumnName(i), Plain.text(value));
          }
        }
        rows.add(cells);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    } finally {
      Files.delete(file);
    }
    return rows;
  }

  private static List<Map<String, String>> xlsx(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      List<Row> lines = workbook.findSheet("data").orElseThrow().read();
      List<String> names = lines.get(0).stream().map(Cell::getText).toList();
      List<Map<String, String>> rows = new ArrayList<>();
      for (Row line : lines.subList(1, lines.size())) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          String name = names.get(i);
          line.getOptionalCell(i)
              .filter(cell -> cell.getType() != CellType.EMPTY)
              .ifPresent(cell -> cells.put(name, text(cell)));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  /** What a workbook says beside the rows: the text of each cell of its other sheets. */
  static List<String> notes(byte[] workbook) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(workbook), WITH_FORMATS)) {
      for (String sheet : List.of("fields", "about")) {
        for (Row line : book.findSheet(sheet).orElseThrow().read()) {
          line.stream()
              .filter(cell -> cell != null && cell.getType() == CellType.STRING)
              .forEach(cell -> texts.add(cell.asString()));
        }
      }
    }
    return texts;
  }

  private static String text(Cell cell) {
    String format = String.valueOf(cell.getDataFormatString());
    return switch (cell.getType()) {
      case NUMBER ->
          format.equals("yyyy-mm-dd")
              ? cell.asDate().toLocalDate().toString()
              : cell.asNumber().toPlainString();
      case BOOLEAN -> cell.asBoolean().toString();
      case STRING -> cell.asString();
      default -> throw new AssertionError("A cell of type " + cell.getType());
    };
  }
}
