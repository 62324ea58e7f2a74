package sello.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;

/** SDMX-CSV 2.0: one line per observation. */
public final class SdmxCsvExport implements Export {
  @Override
  public String name() {
    return "sdmx-csv";
  }

  @Override
  public String mediaType() {
    return "application/vnd.sdmx.data+csv;version=2.0.0";
  }

  @Override
  public String extension() {
    return "sdmx.csv";
  }

  @Override
  public boolean isOfFigures() {
    return true;
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    if (History.isOf(answer.query().spec())) {
      throw Observed.unfit(answer.query(), this, "has one time for each figure, so no history");
    }
    SdmxLines lines = new SdmxLines(answer.query(), Observed.required(answer.query(), this));
    CsvWriter csv = CsvFile.begin(answer.query().wording(), out);
    csv.writeRecord(lines.header());
    answer
        .table()
        .onFiles()
        .read(
            answer.query(),
            row -> {
              lines.of(row).forEach(csv::writeRecord);
              return true;
            });
    csv.flush();
  }
}
