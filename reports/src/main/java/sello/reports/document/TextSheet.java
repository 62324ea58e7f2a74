package sello.reports.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import sello.reports.text.Texts;

/** A sheet of a workbook that is read, not reckoned with: texts in columns as wide as they need. */
record TextSheet(Worksheet sheet, Texts texts) {
  /** Longer texts, as the names of hundreds of files, would make a line higher than a screen. */
  private static final int MOST_WRAPPED = 2_500;

  /** Names of columns in order, with their widths. */
  static Map<String, Integer> widths(Object... namesAndWidths) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (int i = 0; i < namesAndWidths.length; i += 2) {
      widths.put((String) namesAndWidths[i], (Integer) namesAndWidths[i + 1]);
    }
    return widths;
  }

  /** The first line: what the sheet is of, in bold. */
  void title(String title) {
    sheet.inlineString(0, 0, title);
    sheet.style(0, 0).bold().set();
  }

  /** Names of columns, in bold, that stay when lines move; each column as wide as it needs. */
  void heads(int line, Map<String, Integer> widths) {
    sheet.freezePane(0, line + 1);
    int column = 0;
    for (Map.Entry<String, Integer> head : widths.entrySet()) {
      sheet.width(column, head.getValue());
      sheet.inlineString(line, column, texts.say("report.annex.head." + head.getKey()));
      sheet.style(line, column++).bold().set();
    }
  }

  /** Text as text, never a formula, on as many lines as it takes. */
  void line(int line, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        sheet.inlineString(line, i, cells[i]);
        sheet
            .style(line, i)
            .wrapText(cells[i].length() <= MOST_WRAPPED)
            .verticalAlignment("top")
            .set();
      }
    }
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
