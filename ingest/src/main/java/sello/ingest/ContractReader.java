package sello.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of one file, each checked against its contract: an {@link Outcome} for every row and not
 * one less. Whatever makes the rows of a whole file doubtful (a header that does not fit, a quote
 * that is never closed) is a {@link DataError}.
 */
public final class ContractReader implements Iterator<Outcome>, AutoCloseable {
  private final InputFile file;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final RowCheck check;
  private final List<String> droppedColumns;

  private ContractReader(
      InputFile file, CsvReader<CsvRecord> csv, Contract contract, CodeLists lists, KeyIndex keys) {
    this.file = file;
    this.csv = csv;
    this.records = csv.iterator();
    if (!hasRecord()) {
      throw failed(Problem.ofFile(file.file(), "", "has no header", "Send the file again."));
    }
    HeaderMatch header = HeaderMatch.of(file.file(), records.next().getFields(), contract);
    if (!header.problems().isEmpty()) {
      throw new DataError("The header of " + file.file() + " does not fit:", header.problems());
    }
    this.droppedColumns = header.dropped();
    this.check = new RowCheck(file, contract, header.positions(), header.width(), lists, keys);
  }

  /**
   * @throws DataError when the file has no header, or one that lacks a column
   */
  public static ContractReader open(
      InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
    try {
      CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .allowExtraCharsAfterClosingQuote(false)
              .skipEmptyLines(false)
              .ofCsvRecord(new InputStreamReader(Bom.skip(file.open()), StandardCharsets.UTF_8));
      return new ContractReader(file, csv, contract, lists, keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Columns of the file that its contract does not know; they are not read. */
  List<String> droppedColumns() {
    return droppedColumns;
  }

  @Override
  public boolean hasNext() {
    return hasRecord();
  }

  @Override
  public Outcome next() {
    if (!hasRecord()) {
      throw new NoSuchElementException();
    }
    CsvRecord record = records.next();
    return check.check(record.getStartingLineNumber(), record.getFields());
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasRecord() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw failed(
          Problem.ofFile(
              file.file(),
              "",
              "is not RFC 4180 CSV: " + messageOf(e),
              "Look for a quote that is never closed."));
    }
  }

  private static String messageOf(Throwable error) {
    Throwable cause = error.getCause();
    return cause == null ? String.valueOf(error.getMessage()) : messageOf(cause);
  }

  private static DataError failed(Problem problem) {
    return new DataError("An input file cannot be read:", List.of(problem));
  }
}
