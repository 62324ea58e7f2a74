package sello.reports;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.text.Texts;

/** The sheets beside the rows: what the columns mean, and what the whole is. */
final class XlsxNotes {
  private static final List<Integer> FIELD_WIDTHS = List.of(30, 30, 12, 60, 60, 40);
  private static final List<Integer> ABOUT_WIDTHS = List.of(12, 110);

  private XlsxNotes() {}

  static void writeFields(Answer answer, Worksheet sheet) throws IOException {
    write(0, List.of("name", "label", "unit", "definition", "formula", "reference"), sheet);
    Spec spec = answer.table().spec();
    Texts texts = answer.query().wording().texts();
    int line = 1;
    for (Field<?> column : answer.columns()) {
      boolean isFigure = !spec.dimensions().contains(column) && spec.has(column);
      write(
          line++,
          List.of(
              column.name(),
              texts.title(spec, column),
              texts.unit(column.unit()),
              texts.definition(spec, column),
              isFigure ? texts.formula(spec) : "",
              isFigure ? spec.reference() : ""),
          sheet);
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    finish(sheet, FIELD_WIDTHS);
  }

  static void writeAbout(About about, Worksheet sheet) throws IOException {
    List<List<String>> lines =
        List.of(
            List.of("title", about.title()),
            List.of("release", about.release()),
            List.of("query", about.address()),
            List.of("date", about.published()),
            List.of("licence", about.licence()),
            List.of("citation", about.citation()),
            List.of("flags", about.flags()),
            List.of("notes", String.join(" ", about.notes())));
    for (int i = 0; i < lines.size(); i++) {
      write(i, lines.get(i), sheet);
    }
    finish(sheet, ABOUT_WIDTHS);
  }

  private static void write(int line, List<String> texts, Worksheet sheet) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        sheet.inlineString(line, i, texts.get(i));
        sheet.style(line, i).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /** Sheets that are read: all columns on one page, of whatever height. */
  private static void finish(Worksheet sheet, List<Integer> widths) throws IOException {
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }
}
