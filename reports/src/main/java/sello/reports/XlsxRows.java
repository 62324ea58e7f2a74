package sello.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import sello.catalog.Field;
import sello.catalog.Type;

/**
 * The rows of an answer on a sheet: names above, frozen, with filters; numbers as numbers with the
 * decimals that their field shows; text as text, never a formula; nothing for missing.
 */
public final class XlsxRows {
  private static final int KEPT_ROWS = 500;

  private final List<Field<?>> columns;
  private final List<String> formats;
  private final Worksheet sheet;
  private int line;

  private XlsxRows(Answer answer, Worksheet sheet) {
    this.columns = answer.columns();
    this.formats = columns.stream().map(XlsxRows::format).toList();
    this.sheet = sheet;
  }

  /** Writes them, and ends the sheet. */
  public static void write(Answer answer, Worksheet sheet) throws IOException {
    XlsxRows rows = new XlsxRows(answer, sheet);
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.setAutoFilter(0, 0, Math.toIntExact(answer.size()), rows.columns.size() - 1);
    for (int i = 0; i < rows.columns.size(); i++) {
      sheet.inlineString(0, i, rows.columns.get(i).name());
      sheet.style(0, i).bold().set();
    }
    answer.forEach(rows::take);
    sheet.finish();
  }

  private boolean take(Row row) {
    line++;
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      row.value(i).ifPresent(value -> put(place, value));
    }
    if (line % KEPT_ROWS == 0) {
      flush();
    }
    return true;
  }

  private void put(int place, Object value) {
    if (value instanceof Number) {
      sheet.value(line, place, new BigDecimal(Plain.text(value)));
    } else if (value instanceof Boolean yes) {
      sheet.value(line, place, yes);
    } else if (value instanceof LocalDate date) {
      sheet.value(line, place, date);
    } else {
      sheet.inlineString(line, place, value.toString());
    }
    if (!formats.get(place).isEmpty()) {
      sheet.style(line, place).format(formats.get(place)).set();
    }
  }

  private static String format(Field<?> column) {
    if (column.type() == Type.DATE) {
      return "yyyy-mm-dd";
    }
    if (!column.type().isNumber()) {
      return "";
    }
    return column.decimals() == 0 ? "0" : "0." + "0".repeat(column.decimals());
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
