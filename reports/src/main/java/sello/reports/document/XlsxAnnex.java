package sello.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.reports.Answer;
import sello.reports.Licence;
import sello.reports.OpenTable;
import sello.reports.Paper;
import sello.reports.TemporaryFolder;
import sello.reports.TimelessZip;
import sello.reports.XlsxRows;
import sello.reports.text.Texts;

/**
 * The tables behind a report as a workbook: a list of them, a sheet of rows each, and what columns
 * and flags mean. Of tables with countries, the rows of the country and of Europe.
 */
final class XlsxAnnex {
  private static final String FILE = "annex.xlsx";
  private static final int LONGEST_NAME = 31;

  private static final Map<String, Integer> CONTENTS =
      TextSheet.widths(
          "sheet",
          32,
          "table",
          32,
          "title",
          36,
          "description",
          60,
          "formula",
          80,
          "reference",
          40,
          "files",
          40);
  private static final Map<String, Integer> COLUMNS =
      TextSheet.widths("table", 32, "column", 40, "title", 40, "unit", 16, "definition", 90);
  private static final Map<String, Integer> FLAGS = TextSheet.widths("flag", 8, "meaning", 80);

  private final Document document;
  private final Texts texts;
  private final List<OpenTable> tables;

  XlsxAnnex(Document document) {
    this.document = document;
    this.texts = document.texts();
    this.tables = document.sources().stream().map(Source::table).distinct().toList();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TemporaryFolder folder = TemporaryFolder.open()) {
      try (OutputStream file = Files.newOutputStream(folder.file(FILE))) {
        write(file);
      }
      TimelessZip.copy(folder.file(FILE), document.release().manifest().published(), out);
    }
    return out.toByteArray();
  }

  private void write(OutputStream file) throws IOException {
    try (Workbook workbook = new Workbook(file, "Sello", "1.0")) {
      contents(textSheet(workbook, "report.annex.tables"));
      for (int i = 0; i < tables.size(); i++) {
        XlsxRows.write(rows(tables.get(i)), sheet(workbook, sheet(i)));
      }
      columns(textSheet(workbook, "report.annex.columns"));
      flags(textSheet(workbook, "report.annex.flags"));
    }
  }

  private TextSheet textSheet(Workbook workbook, String name) {
    return new TextSheet(sheet(workbook, texts.say(name)), texts);
  }

  private Worksheet sheet(Workbook workbook, String name) {
    return new Paper(document.title(), document.mark(), texts).sheet(workbook, name);
  }

  /** Names of sheets are short; a number keeps them apart. */
  private String sheet(int table) {
    String name = (table + 1) + " " + tables.get(table).name();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private Answer rows(OpenTable table) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    boolean isByCountry = table.spec().column(Fields.COUNTRY_CODE.name()).isPresent();
    if (isByCountry && !document.place().equals(Fields.EUROPE)) {
      List<String> known = table.values(Fields.COUNTRY_CODE);
      List<String> wanted =
          List.of(document.place(), Fields.EUROPE).stream().filter(known::contains).toList();
      where.put(Fields.COUNTRY_CODE.name(), wanted.isEmpty() ? List.of(document.place()) : wanted);
    }
    return table.ask(where);
  }

  private void contents(TextSheet sheet) throws IOException {
    sheet.title(document.title());
    sheet.line(
        1,
        document.edition(),
        document.release().id(),
        document.mark().words(texts),
        "%s %s, %s".formatted(texts.say("take.licence"), Licence.NAME, Licence.ADDRESS),
        String.join(" ", document.notices()));
    sheet.heads(2, CONTENTS);
    for (int i = 0; i < tables.size(); i++) {
      OpenTable table = tables.get(i);
      sheet.line(
          i + 3,
          sheet(i),
          table.name(),
          texts.title(table.spec()),
          texts.tells(table.spec()),
          texts.formula(table.spec()),
          table.spec().reference(),
          String.join(" ", table.entry().sources()));
    }
    sheet.finish();
  }

  private void columns(TextSheet sheet) throws IOException {
    sheet.heads(0, COLUMNS);
    int line = 1;
    for (OpenTable table : tables) {
      for (Field<?> column : table.spec().columns()) {
        sheet.line(
            line++,
            table.name(),
            column.name(),
            texts.title(table.spec(), column),
            texts.unit(column.unit()),
            texts.definition(table.spec(), column));
      }
    }
    sheet.finish();
  }

  private void flags(TextSheet sheet) throws IOException {
    sheet.heads(0, FLAGS);
    int line = 1;
    for (String flag : Flag.ALL) {
      sheet.line(line++, flag, texts.flag(flag));
    }
    sheet.finish();
  }
}
