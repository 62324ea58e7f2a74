package sello.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Type;

/** How every CSV of this house is written: RFC 4180, UTF-8, LF, quotes only where needed. */
public final class CsvFile {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvFile() {}

  /** A writer that stands behind the byte order mark, where one is asked for. */
  public static CsvWriter begin(Wording wording, OutputStream out) throws IOException {
    mark(wording, out);
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .quoteStrategy(QuoteStrategies.REQUIRED)
        .build(out, StandardCharsets.UTF_8);
  }

  /** Writes the byte order mark, where one is asked for. */
  static void mark(Wording wording, OutputStream out) throws IOException {
    if (wording.marked()) {
      out.write(BYTE_ORDER_MARK);
    }
  }

  /** A value as a cell; missing is nothing. */
  static String cell(Field<?> column, Row row, int place) {
    String text = row.value(place).map(Plain::text).orElse("");
    return column.type() == Type.STRING ? guarded(text) : text;
  }

  /** A value of any type as a cell: what is text is guarded, a number never is. */
  static String cell(Optional<Object> value) {
    return value
        .map(found -> found instanceof String text ? guarded(text) : Plain.text(found))
        .orElse("");
  }

  /**
   * A text that a spreadsheet would take for a formula, made harmless by an apostrophe. A lone sign
   * is no formula: Excel and LibreOffice show {@code =}, {@code +} and {@code -} as they stand, so
   * the bound of an exact figure is the same cell in every format.
   */
  public static String guarded(String text) {
    return text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
