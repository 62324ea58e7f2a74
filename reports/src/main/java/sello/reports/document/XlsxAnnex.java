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
import sello.reports.OpenTable;
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
      contents(workbook.newWorksheet("tables"));
      for (int i = 0; i < tables.size(); i++) {
        XlsxRows.write(rows(tables.get(i)), workbook.newWorksheet(sheet(i)));
      }
      columns(workbook.newWorksheet("columns"));
      flags(workbook.newWorksheet("flags"));
    }
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

  private void contents(Worksheet sheet) throws IOException {
    line(sheet, 0, document.title(), document.release().id(), document.edition());
    line(
        sheet,
        1,
        "sheet",
        "table",
        "title",
        "origin",
        "description",
        "formula",
        "reference",
        "files");
    for (int i = 0; i < tables.size(); i++) {
      OpenTable table = tables.get(i);
      line(
          sheet,
          i + 2,
          sheet(i),
          table.name(),
          texts.title(table.spec()),
          table.origin().label(),
          texts.tells(table.spec()),
          texts.formula(table.spec()),
          table.spec().reference(),
          String.join(" ", table.entry().sources()));
    }
    sheet.finish();
  }

  private void columns(Worksheet sheet) throws IOException {
    line(sheet, 0, "table", "column", "title", "unit", "definition");
    int line = 1;
    for (OpenTable table : tables) {
      for (Field<?> column : table.spec().columns()) {
        line(
            sheet,
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

  private void flags(Worksheet sheet) throws IOException {
    line(sheet, 0, "flag", "meaning");
    int line = 1;
    for (String flag : Flag.ALL) {
      line(sheet, line++, flag, texts.flag(flag));
    }
    sheet.finish();
  }

  /** Text as text, never a formula. */
  private static void line(Worksheet sheet, int line, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sheet.inlineString(line, i, cells[i]);
      }
    }
  }
}
