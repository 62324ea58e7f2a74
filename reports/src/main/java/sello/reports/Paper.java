package sello.reports;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sello.catalog.Origin;
import sello.reports.text.Texts;

/**
 * How the sheets of a workbook are printed: across, on A4, with what they are of below each page
 * and, above it, that figures are not real where they are not.
 *
 * @param title what the workbook is of
 * @param origin of its figures
 * @param texts in the language of the workbook
 */
public record Paper(String title, Origin origin, Texts texts) {

  /** A new sheet of a workbook. */
  public Worksheet sheet(Workbook workbook, String name) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.footer(title.replace("&", "&&"), Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
    if (origin != Origin.REAL) {
      sheet.header(texts.say("report.page_mark"), Position.CENTER);
    }
    return sheet;
  }
}
