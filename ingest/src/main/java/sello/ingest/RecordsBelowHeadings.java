package sello.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;
import sello.ingest.form.FormError;
import sello.ingest.form.SkippedLine;

/**
 * Records of a file, watched for lines alone in their row that head those below. Where such a line
 * says another edition, year, country, region or decision than the file does of all its rows, the
 * rows below it would be counted as what they are not; where the header stands again below it, it
 * heads another table, of which nobody says what it holds. Either refuses the file.
 */
final class RecordsBelowHeadings implements FileRecords {
  /** What is said of a line that heads others with another value than the file states. */
  static final String HEADS = "heads the rows below it";

  private final FileRecords records;
  private final StatedOfRows stated;
  private final Map<String, Headed> headed = new HashMap<>();
  private @Nullable FileRecord lone;
  private @Nullable FileRecord ahead;

  /** What a line heads the rows below it with. */
  private record Headed(RowHeading heading, long line) {}

  RecordsBelowHeadings(FileRecords records, StatedOfRows stated) {
    this.records = records;
    this.stated = stated;
  }

  /**
   * @throws FormError when the next record stands below the heading of others
   */
  @Override
  public boolean hasNext() {
    if (ahead == null && records.hasNext()) {
      ahead = records.next();
      meet(ahead);
    }
    return ahead != null;
  }

  private void meet(FileRecord record) {
    Optional<String> text = alone(record);
    List<RowHeading> headings = text.map(stated::headings).orElse(List.of());
    if (!headings.isEmpty()) {
      headings.forEach(heading -> note(heading, record.line()));
      return;
    }
    headed.values().stream().findAny().ifPresent(this::refuseBelow);
    refuseOtherTable();
    lone = text.filter(line -> !ListLines.isLine(line)).map(line -> record).orElse(null);
  }

  private void note(RowHeading heading, long line) {
    lone = null;
    if (stated.agrees(heading)) {
      headed.remove(heading.column());
    } else {
      headed.put(heading.column(), new Headed(heading, line));
    }
  }

  /** The one filled cell of a record; most have more, which two cells tell. */
  private static Optional<String> alone(FileRecord record) {
    String found = "";
    for (String cell : record.cells()) {
      if (!cell.isBlank()) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = cell.strip();
      }
    }
    return Optional.of(found).filter(text -> !text.isEmpty());
  }

  private void refuseBelow(Headed above) {
    String column = above.heading().column();
    throw stated.contradiction(
        above.heading(),
        above.line(),
        HEADS,
        "Send the rows of each %s in a file of its own, or with a column %s."
            .formatted(column, column));
  }

  private void refuseOtherTable() {
    List<SkippedLine> skipped = records.skipped();
    SkippedLine last = skipped.isEmpty() ? null : skipped.get(skipped.size() - 1);
    if (lone != null
        && last != null
        && last.kind() == SkippedLine.Kind.REPEATED_HEADER
        && last.line() > lone.line()) {
      throw new FormError(
          last.line(),
          "",
          "is the header again below a line of its own, %d: begins another table"
              .formatted(lone.line()),
          "Send each table in a file of its own; of one that is printed page by page, delete the"
              + " line.");
    }
  }

  @Override
  public FileRecord next() {
    FileRecord next = hasNext() && ahead != null ? ahead : records.next();
    ahead = null;
    return next;
  }

  @Override
  public List<SkippedLine> skipped() {
    return records.skipped();
  }

  @Override
  public void close() {
    records.close();
  }
}
