package sello.ingest.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import sello.ingest.form.SkippedLine.Kind;

/** Reads the records of a file whose form is known. */
public final class FileReading {
  private FileReading() {}

  /**
   * @param isPlace whether a text names a country or region: a total of one is no row
   * @throws FormError here or while reading, when the file as a whole cannot be read
   */
  public static FileRecords open(Bytes bytes, FileForm form, Predicate<String> isPlace) {
    return open(bytes, form, SumHints.of(isPlace));
  }

  /**
   * @param hints what tells its sums from its rows
   * @throws FormError here or while reading, when the file as a whole cannot be read
   */
  public static FileRecords open(Bytes bytes, FileForm form, SumHints hints) {
    Function<Row, Optional<Kind>> sums = new SumRow(hints)::kind;
    try {
      return switch (form.format()) {
        case CSV -> new TableRecords(lines(bytes, form), form, sums);
        case SDMX_CSV ->
            new TableRecords(
                new LabelledRows(lines(bytes, form), form.header()), form, row -> Optional.empty());
        case XLSX -> new TableRecords(SheetRows.open(bytes, form), form, sums);
        case JSON_LINES -> new JsonLines(LineReader.open(bytes, form), form, sums);
        case EUROSTAT_TSV -> new EurostatLines(LineReader.open(bytes, form), form);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows lines(Bytes bytes, FileForm form) throws IOException {
    Rows rows = DelimitedRows.of(TextReader.open(bytes, form), form.delimiter());
    boolean hasQuotes = !form.delimiter().equals("\t") || form.isEachLineRow();
    return hasQuotes ? rows : new TabLines(rows, form.header().size());
  }
}
