package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.catalog.Origin;
import sello.reports.Answer;
import sello.reports.OpenTable;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

/** A program that knows nothing of ours reads the workbook back. */
class XlsxAnnexTest {
  @TempDir static Path data;
  private static Pictures pictures;
  private static Reports reports;

  @BeforeAll
  static void open() {
    pictures = new Pictures(Map.of());
    reports = new Reports(ReportToy.open(data, "toy-1", Origin.EXAMPLE), pictures);
  }

  @AfterAll
  static void close() {
    pictures.close();
  }

  @Test
  void everyCellOfEveryTableIsWhatTheTableAnswers() throws IOException {
    for (String place : List.of("ES", "EE", Fields.EUROPE)) {
      Document document = reports.of(place, Optional.empty(), Texts.english());
      Map<String, List<List<String>>> book = read(document);
      List<OpenTable> tables = tables(document);
      assertThat(tables).hasSizeGreaterThan(2);
      for (int i = 0; i < tables.size(); i++) {
        OpenTable table = tables.get(i);
        String sheet = book.get("tables").get(i + 3).get(0);
        assertThat(book.get(sheet)).as(place + " " + sheet).isEqualTo(asked(table, place));
      }
    }
  }

  @Test
  void tablesColumnsAndFlagsAreSaidInTheLanguageOfTheReport() throws IOException {
    for (String language : Texts.codes()) {
      Texts texts = Texts.named(language).orElseThrow();
      Document document = reports.of("ES", Optional.empty(), texts);
      Map<String, List<List<String>>> book = read(document);
      List<List<String>> columns = new ArrayList<>();
      for (OpenTable table : tables(document)) {
        assertThat(book.get(texts.say("report.annex.tables")))
            .anySatisfy(
                line ->
                    assertThat(line)
                        .contains(
                            table.name(),
                            texts.title(table.spec()),
                            texts.tells(table.spec()),
                            String.join(" ", table.entry().sources())));
        for (Field<?> column : table.spec().columns()) {
          columns.add(
              List.of(
                  table.name(),
                  column.name(),
                  texts.title(table.spec(), column),
                  texts.unit(column.unit()),
                  texts.definition(table.spec(), column)));
        }
      }
      assertThat(tail(book.get(texts.say("report.annex.columns")))).isEqualTo(columns);
      assertThat(tail(book.get(texts.say("report.annex.flags"))))
          .isEqualTo(Flag.ALL.stream().map(flag -> List.of(flag, texts.flag(flag))).toList());
    }
  }

  private static List<List<String>> tail(List<List<String>> lines) {
    return lines.subList(1, lines.size());
  }

  private static List<OpenTable> tables(Document document) {
    return document.sources().stream().map(Source::table).distinct().toList();
  }

  /** Names of columns, then what the table answers of the place and of Europe. */
  private static List<List<String>> asked(OpenTable table, String place) {
    Answer answer = table.ask(Map.of());
    List<List<String>> lines = new ArrayList<>();
    lines.add(answer.columns().stream().map(Field::name).toList());
    boolean isByCountry = table.spec().column(Fields.COUNTRY_CODE.name()).isPresent();
    for (sello.reports.Row row : answer.rows()) {
      boolean isWanted =
          !isByCountry
              || place.equals(Fields.EUROPE)
              || List.of(place, Fields.EUROPE).contains(row.text(Fields.COUNTRY_CODE.name()));
      if (isWanted) {
        lines.add(
            IntStream.range(0, answer.columns().size())
                .mapToObj(i -> row.value(i).map(XlsxAnnexTest::plain).orElse(""))
                .toList());
      }
    }
    return lines;
  }

  private static String plain(Object value) {
    return value instanceof Number
        ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static Map<String, List<List<String>>> read(Document document) throws IOException {
    Map<String, List<List<String>>> book = new LinkedHashMap<>();
    byte[] bytes = DocumentFormat.XLSX.write(document, Optional.empty());
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<String>> lines = new ArrayList<>();
        int width = 0;
        for (Row row : sheet.read()) {
          width = Math.max(width, row.getCellCount());
          int cells = width;
          lines.add(IntStream.range(0, cells).mapToObj(i -> text(row, i)).toList());
        }
        book.put(sheet.getName(), lines);
      }
    }
    return book;
  }

  private static String text(Row row, int place) {
    Optional<Cell> cell = row.getOptionalCell(place);
    return cell.map(
            found ->
                switch (found.getType()) {
                  case NUMBER -> number(found);
                  case STRING -> found.asString();
                  default -> String.valueOf(found.getValue());
                })
        .orElse("");
  }

  /** Days are numbers with a form of their own. */
  private static String number(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return format.contains("yyyy")
        ? cell.asDate().toLocalDate().toString()
        : cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
