package sello.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    CsvFile.mark(answer.query().wording(), out);
    CsvLines csv = new CsvLines(out);
    csv.writeNames(answer.columns().stream().map(Field::name).toList());
    answer.forEach(
        row -> {
          try {
            csv.write(row);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        });
    csv.flush();
  }
}
