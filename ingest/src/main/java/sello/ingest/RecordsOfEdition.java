package sello.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Fields;
import sello.ingest.form.FileReading;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;
import sello.ingest.form.FormError;
import sello.ingest.form.SkippedLine;
import sello.ingest.form.SumHints;

/**
 * Records of a file that states one edition for all of them. A line alone in its row may head those
 * below it with another edition ({@link EditionHeading}): they would be counted in the wrong one,
 * so the file is refused.
 */
final class RecordsOfEdition implements FileRecords {
  private final FileRecords records;
  private final String stated;
  private String headed;
  private long line;
  private @Nullable FileRecord ahead;

  private RecordsOfEdition(FileRecords records, String stated) {
    this.records = records;
    this.stated = stated;
    this.headed = stated;
  }

  /** The records, watched where no row says its own edition. */
  static FileRecords of(InputFile file, Contract contract, HeaderMatch match, SumHints hints) {
    FileRecords records = FileReading.open(file::open, file.form(), hints);
    int at = contract.header().indexOf(Fields.EDITION.name());
    Constant edition = file.constants().get(Fields.EDITION.name());
    return at < 0 || match.positions()[at] >= 0 || edition == null
        ? records
        : new RecordsOfEdition(records, SchoolYear.edition(edition.value()));
  }

  /**
   * @throws FormError when the next record stands below the heading of another edition
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
    List<String> filled = record.cells().stream().filter(cell -> !cell.isBlank()).toList();
    Optional<String> heading =
        filled.size() == 1 ? EditionHeading.in(filled.get(0)) : Optional.empty();
    if (heading.isPresent()) {
      headed = heading.get();
      line = record.line();
    } else if (!headed.equals(stated)) {
      throw new FormError(
          line,
          headed,
          "heads the rows below it, but the file states %s of all its rows".formatted(stated),
          "Send the rows of each edition in a file of its own, or with a column edition.");
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
