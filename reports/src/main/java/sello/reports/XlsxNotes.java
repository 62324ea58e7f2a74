package sello.reports;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import sello.catalog.Field;
import sello.catalog.Spec;

/** The sheets beside the rows: what the columns mean, and what the whole is. */
final class XlsxNotes {
  private XlsxNotes() {}

  static void writeFields(Answer answer, Worksheet sheet) throws IOException {
    write(0, List.of("name", "label", "unit", "definition", "formula", "reference"), sheet);
    Spec spec = answer.table().spec();
    int line = 1;
    for (Field<?> column : answer.columns()) {
      boolean isFigure = !spec.dimensions().contains(column) && spec.has(column);
      write(
          line++,
          List.of(
              column.name(),
              column.title(),
              column.unit().label(),
              column.definition(),
              isFigure ? spec.formula() : "",
              isFigure ? spec.reference() : ""),
          sheet);
    }
    sheet.freezePane(0, 1);
    sheet.finish();
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
    sheet.finish();
  }

  private static void write(int line, List<String> texts, Worksheet sheet) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        sheet.inlineString(line, i, texts.get(i));
      }
    }
  }
}
