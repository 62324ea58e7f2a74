package sello.ingest.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook as offices make them: perhaps a sheet of help and a title first, codes typed as
 * numbers, days as serial numbers; perhaps merged cells and a hidden column.
 */
final class XlsxSheet implements Sheet {
  private static final int KEPT_ROWS = 500;
  private static final String HIDDEN = "principal";

  private final OutputStream to;
  private final Form form;
  private final List<String> columns;
  private final Path packed = Files.createTempFile("sello", ".xlsx");
  private final Workbook workbook = new Workbook(Files.newOutputStream(packed), "Sello", "01.0000");
  private final Worksheet sheet;
  private final Optional<MergedRuns> merged;
  private int row;
  private int written;

  XlsxSheet(OutputStream to, Form form, List<String> columns, List<String> before)
      throws IOException {
    this.to = to;
    this.form = form;
    this.columns = columns;
    if (!before.isEmpty()) {
      Worksheet help = workbook.newWorksheet("Info");
      help.inlineString(0, 0, before.get(0));
      help.finish();
    }
    this.sheet = workbook.newWorksheet("List");
    boolean isMerged = form.kind() == Form.Kind.XLSX_MERGED;
    this.merged = isMerged ? Optional.of(new MergedRuns(sheet, columns)) : Optional.empty();
    if (isMerged && columns.contains(HIDDEN)) {
      sheet.hideColumn(columns.indexOf(HIDDEN));
    }
    for (String text : before) {
      if (!text.isEmpty()) {
        sheet.inlineString(row, 0, text);
      }
      row++;
    }
    repeatHeader();
  }

  @Override
  public long row(List<Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      put(i, cells.get(i));
    }
    written++;
    if (++row % KEPT_ROWS == 0) {
      sheet.flush();
    }
    return row;
  }

  @Override
  public long broken(List<Object> cells) throws IOException {
    throw new IOException("A row of a workbook cannot break off.");
  }

  @Override
  public void repeatHeader() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(row, i, form.header(columns.get(i)));
    }
    row++;
  }

  @Override
  public void close() throws IOException {
    merged.ifPresent(MergedRuns::end);
    if (form.hasTotal()) {
      sheet.inlineString(row, 0, form.total());
      sheet.value(row, 1, written);
    }
    sheet.finish();
    workbook.finish();
    workbook.close();
    StoredZip.repack(packed, to);
    Files.delete(packed);
  }

  private void put(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    } else {
      putText(column, form.text(columns.get(column), cell));
    }
  }

  private boolean isJoined(int column, String text) {
    return merged.map(runs -> runs.isJoined(row, column, text)).orElse(false);
  }

  /** A code of digits becomes a number, and loses the zero that it begins with. */
  private void putText(int column, String text) {
    if (columns.get(column).equals("school_id") && text.matches("\\d+")) {
      sheet.value(row, column, Long.parseLong(text));
    } else if (!isJoined(column, text) && !text.isEmpty()) {
      sheet.inlineString(row, column, text);
    }
  }
}
