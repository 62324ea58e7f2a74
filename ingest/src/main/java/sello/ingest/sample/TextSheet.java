package sello.ingest.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A text file with separated fields. */
final class TextSheet implements Sheet {
  private static final int SHOWN_OF_BROKEN = 2;

  private final Form form;
  private final List<String> columns;
  private final Writer out;
  private final CsvWriter csv;
  private long line;
  private long rows;

  /**
   * @param before lines before the header
   */
  TextSheet(OutputStream to, Form form, List<String> columns, List<String> before)
      throws IOException {
    this.form = form;
    this.columns = columns;
    // An encoder of its own would replace what it cannot write; this one refuses.
    this.out = new BufferedWriter(new OutputStreamWriter(to, form.charset().newEncoder()), 1 << 16);
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(form.separator())
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(0)
            .build(out);
    if (form.hasBom()) {
      out.write('\uFEFF');
    }
    for (String text : before) {
      out.write(text + "\n");
      line++;
    }
    repeatHeader();
  }

  @Override
  public long row(List<Object> cells) throws IOException {
    List<String> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      texts.add(form.text(columns.get(i), cells.get(i)));
    }
    csv.writeRecord(texts);
    rows++;
    return ++line;
  }

  @Override
  public long broken(List<Object> cells) throws IOException {
    return row(cells.subList(0, Math.min(SHOWN_OF_BROKEN, cells.size() - 1)));
  }

  @Override
  public void repeatHeader() throws IOException {
    csv.writeRecord(columns.stream().map(form::header).toList());
    line++;
  }

  @Override
  public void close() throws IOException {
    if (form.hasTotal()) {
      List<String> total = new ArrayList<>(Collections.nCopies(columns.size(), ""));
      total.set(0, form.total());
      total.set(1, String.valueOf(rows));
      csv.writeRecord(total);
    }
    csv.close();
  }
}
