package sello.ingest.form;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of delimited text: RFC 4180 with any delimiter, but between tabs a quote holds nothing
 * together.
 */
final class DelimitedRows implements Rows {
  /** Stands for no quote at all: text with this character is refused before. */
  private static final char NO_QUOTE = '\0';

  private static final int QUOTED_CHARACTERS = 1 << 22;

  private static final Pattern RECORD_LINE =
      Pattern.compile("(?:started in|starting at) line (\\d{1,18})");

  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final boolean hasQuotes;

  private DelimitedRows(CsvReader<CsvRecord> csv, boolean hasQuotes) {
    this.csv = csv;
    this.hasQuotes = hasQuotes;
    this.records = csv.iterator();
  }

  static DelimitedRows of(Reader text, String delimiter) {
    return of(text, delimiter, false);
  }

  /** Rows of the beginning of a text, whose last quote may be left open. */
  static DelimitedRows ofPart(Reader text, String delimiter) {
    return of(text, delimiter, true);
  }

  private static DelimitedRows of(Reader text, String delimiter, boolean isPart) {
    char separator = delimiter.charAt(0);
    boolean hasQuotes = separator != '\t';
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(Limits.LIMITS.columns())
            .maxFieldSize(QUOTED_CHARACTERS)
            .maxRecordSize(QUOTED_CHARACTERS)
            .build();
    return new DelimitedRows(
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(hasQuotes ? '"' : NO_QUOTE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(isPart)
            .allowExtraCharsAfterClosingQuote(isPart)
            .skipEmptyLines(false)
            .maxBufferSize(QUOTED_CHARACTERS)
            .build(handler, text),
        hasQuotes);
  }

  @Override
  public boolean countsCells() {
    return true;
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw failed(e);
    }
  }

  @Override
  public Row next() {
    try {
      CsvRecord record = records.next();
      List<String> cells = record.getFields();
      return new Row(record.getStartingLineNumber(), hasQuotes ? cells : TabCells.read(cells));
    } catch (CsvParseException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line on which the record begins that could not be read, or 0. */
  private static long line(Throwable error) {
    Matcher line = RECORD_LINE.matcher(String.valueOf(error.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : 0;
  }

  private static FormError failed(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
      if (cause instanceof FormError form) {
        return form;
      }
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("fields")) {
      return TooManyColumns.inLine(0);
    }
    if (message.contains("after closing quote")) {
      return new FormError(
          line(error),
          "",
          "must not have text behind a closing quote",
          "Leave the quote out, or double it.");
    }
    return new FormError(
        line(error),
        "",
        "is not RFC 4180 CSV: " + message,
        "Look for a quote that is never closed.");
  }
}
