package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Json;
import sello.catalog.Spec;

/** One table in every format equals its golden files; -Dsello.accept=true rewrites them. */
class GoldenFormatsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean ACCEPT = Boolean.getBoolean("sello.accept");

  @TempDir static Path data;
  private static OpenTable table;

  @BeforeAll
  static void open() {
    table = ToyData.open(data).table("kinds_of_value");
  }

  private static Answer asked(String... parameters) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      all.put(parts[0], List.of(parts[1]));
    }
    return table.ask(all);
  }

  private static void equalsGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (ACCEPT) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource({
    "csv, labels=both lang=es",
    "json, limit=1 select=change_pp",
    "ndjson, select=awarded",
    "jsonstat, select=award_rate lang=es",
    "sdmx-csv, select=award_rate",
  })
  void textIsTheSameByteForByte(String format, String query) throws IOException {
    Export export = Exports.named(format).orElseThrow();
    String text =
        new String(CellByCell.bytes(export, asked(query.split(" "))), StandardCharsets.UTF_8);
    equalsGolden("kinds_of_value." + export.extension(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "1900", "2019..2021"})
  void parquetTypesFollowTheSpecAndNotTheValues(String years) throws Exception {
    String schema =
        parquet(
            "year=" + years,
            "SELECT name, type, repetition_type, converted_type FROM parquet_schema('%s')");
    equalsGolden("parquet_schema.txt", schema);
  }

  @Test
  void parquetSaysWhatItIsInItsFooter() throws Exception {
    String footer =
        parquet(
            "year=2019",
            "SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s')"
                + " WHERE decode(key) <> 'sello.spec'");
    equalsGolden("parquet_footer.txt", footer);
    String spec =
        parquet(
            "year=2019",
            "SELECT decode(value) FROM parquet_kv_metadata('%s') WHERE decode(key) = 'sello.spec'");
    assertThat(Json.MAPPER.readValue(spec, Spec.class)).isEqualTo(table.spec());
  }

  private static String parquet(String query, String question) throws Exception {
    Path file = data.resolve("read.parquet");
    Files.write(file, CellByCell.bytes(Exports.PARQUET, asked(query)));
    StringBuilder lines = new StringBuilder();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(question.formatted(file))) {
      while (result.next()) {
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          lines.append(i == 1 ? "" : " ").append(result.getString(i));
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  @Test
  void xlsxHasThreeSheetsOfTextAndNumbersAndNoFormula() throws IOException {
    Map<String, String> parts = parts(CellByCell.bytes(Exports.XLSX, asked("select=award_rate")));
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"data\"", "name=\"fields\"", "name=\"about\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(parts.get("docProps/core.xml")).contains("2026-11-24T10:00:00Z");
    for (String sheet : List.of("sheet1", "sheet2", "sheet3")) {
      String xml = parts.get("xl/worksheets/" + sheet + ".xml");
      // One that names a single cell, as the library does, hides all others from some readers.
      assertThat(xml).contains("<row").doesNotContain("<dimension");
      equalsGolden(sheet + ".xml", xml.replace("<row", "\n<row"));
    }
  }

  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** Not so if the moment of writing were in the file: two of them lie apart by a zip's step. */
  @Test
  void theSameAnswerGivesTheSameBytes() throws Exception {
    Map<Export, byte[]> first = new LinkedHashMap<>();
    for (Export export : Exports.ALL) {
      first.put(export, CellByCell.bytes(export, asked()));
    }
    long step = zipStep();
    while (zipStep() == step) {
      Thread.onSpinWait();
    }
    for (Export export : Exports.ALL) {
      assertThat(CellByCell.bytes(export, asked())).as(export.name()).isEqualTo(first.get(export));
    }
  }

  /** A zip tells moments apart by two seconds. */
  private static long zipStep() {
    return System.currentTimeMillis() / 2000;
  }
}
