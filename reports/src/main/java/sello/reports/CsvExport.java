package sello.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Type;

/**
 * CSV after RFC 4180: UTF-8 without a mark, LF, one header line, quotes only where needed; a
 * missing value is nothing between two commas.
 */
public final class CsvExport implements Export {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .build(out, java.nio.charset.StandardCharsets.UTF_8);
    List<Field<?>> columns = answer.columns();
    csv.writeRecord(columns.stream().map(Field::name).toList());
    String[] cells = new String[columns.size()];
    answer.forEach(
        row -> {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), row, i);
          }
          csv.writeRecord(cells);
          return true;
        });
    csv.flush();
  }

  private static String cell(Field<?> column, Row row, int place) {
    String text = row.value(place).map(Plain::text).orElse("");
    return column.type() == Type.STRING ? guarded(text) : text;
  }

  /** A text that a spreadsheet would take for a formula, made harmless by an apostrophe. */
  static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
