package sello.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sello.catalog.Field;

/** CSV after RFC 4180: one header line, one line per row, nothing between commas for missing. */
public final class CsvExport implements Export {
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
    CsvWriter csv = CsvFile.begin(answer.query().wording(), out);
    List<Field<?>> columns = answer.columns();
    csv.writeRecord(columns.stream().map(Field::name).toList());
    String[] cells = new String[columns.size()];
    answer.forEach(
        row -> {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = CsvFile.cell(columns.get(i), row, i);
          }
          csv.writeRecord(cells);
          return true;
        });
    csv.flush();
  }
}
