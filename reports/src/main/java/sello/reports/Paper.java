package sello.reports;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import sello.reports.text.Texts;

/**
 * How the sheets of a workbook are printed: across, on A4, with what they are of below each page
 * and, above it, that figures are not real where they are not.
 *
 * @param title what the workbook is of
 * @param mark what it says of the origin of its figures
 * @param texts in the language of the workbook
 */
public record Paper(String title, OriginMark mark, Texts texts) {

  /** A new sheet of a workbook. */
  public Worksheet sheet(Workbook workbook, String name) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.footer(title.replace("&", "&&"), Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
    if (mark.isShown()) {
      sheet.header(mark.words(texts), Position.CENTER);
    }
    return sheet;
  }
}
