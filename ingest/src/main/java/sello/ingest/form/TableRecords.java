package sello.ingest.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import sello.ingest.form.SkippedLine.Kind;

/** Records of a table: its rows behind the header without blank ones, headers, sums and footer. */
final class TableRecords implements FileRecords {
  /** More lines of one cell at the end than this are no footer. */
  private static final int FOOTER_LINES = 50;

  private static final List<String> END_MARK = List.of("\u001A");

  private final Rows rows;
  private final List<String> header;
  private final WrittenHeader written;
  private final int named;
  private final boolean isEachLineRow;
  private final SwallowedLines swallowed;
  private final Function<Row, Optional<Kind>> sums;
  private final SkippedLines skipped = new SkippedLines();
  private final Queue<FileRecord> ready = new ArrayDeque<>();
  private final Deque<Row> single = new ArrayDeque<>();
  private final long headerLine;

  /** Whether blank lines part the next row from those before it. */
  private boolean isApart;

  /**
   * @param sums tells a row that sums up others
   */
  TableRecords(Rows rows, FileForm form, Function<Row, Optional<Kind>> sums) {
    this.rows = rows;
    this.sums = sums;
    this.header = form.header();
    this.named = (int) header.stream().filter(name -> !name.isBlank()).count();
    this.isEachLineRow = form.isEachLineRow();
    this.headerLine = form.headerLine();
    this.swallowed = new SwallowedLines(header.size(), form.delimiter());
    this.written = WrittenHeader.read(rows, form);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      meet(rows.next());
    }
    if (ready.isEmpty()) {
      endWithFooter();
    }
    return !ready.isEmpty();
  }

  @Override
  public FileRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void meet(Row row) {
    swallowed.refuseIn(row);
    if (isEachLineRow && !row.isBlank() && !isEndMark(row)) {
      ready.add(record(row));
    } else if (header.size() == row.cells().size()
        && !Row.isBlank(row.cells().get(0))
        && !isPadded(row)) {
      meetWhole(row);
    } else if (row.isBlank() || isEndMark(row)) {
      skipped.add(row.line(), Kind.BLANK);
      isApart = true;
    } else if (isSingle(row)) {
      single.add(row);
      if (single.size() > FOOTER_LINES) {
        meetBetween(single.remove());
      }
    } else {
      meetWhole(row);
    }
  }

  /** DOS marked the end of a text by a character of its own, and some programs still do. */
  private boolean isEndMark(Row row) {
    return row.cells().equals(END_MARK) && !rows.hasNext();
  }

  private void meetWhole(Row row) {
    if (isApart && named > 1) {
      written.refuseAnother(row, headerLine);
    }
    isApart = false;
    while (!single.isEmpty()) {
      meetBetween(single.remove());
    }
    Optional<Kind> total = header.size() > 1 ? sums.apply(row) : Optional.empty();
    if (total.isPresent()) {
      skipped.add(row.line(), total.get());
    } else if (written.isRepeatedBy(row)) {
      skipped.add(row.line(), Kind.REPEATED_HEADER);
    } else {
      ready.add(record(row));
    }
  }

  private void meetBetween(Row row) {
    sums.apply(row)
        .ifPresentOrElse(
            kind -> skipped.add(row.line(), kind),
            () -> ready.add(isPaddedPair(row) ? record(row) : lonely(row)));
  }

  private static FileRecord lonely(Row row) {
    return FileRecord.miscounted(row.line(), row.filled());
  }

  private void endWithFooter() {
    while (!single.isEmpty()) {
      Row row = single.remove();
      if (FooterText.isFooter(row.filled().get(0))) {
        skipped.add(row.line(), Kind.FOOTER);
      } else {
        meetBetween(row);
      }
    }
  }

  /** In a sheet, where no row says how many cells it has, only one of the cells is filled. */
  private boolean isSingle(Row row) {
    if (header.size() == 1) {
      return false;
    }
    return rows.countsCells() ? row.cells().size() == 1 || isPadded(row) : row.filled().size() == 1;
  }

  /** A note or a heading, behind which a spreadsheet wrote the delimiters of a whole row. */
  private boolean isPadded(Row row) {
    List<String> cells = row.cells();
    if (!rows.countsCells() || named < 2 || cells.size() < 2 || Row.isBlank(cells.get(0))) {
      return false;
    }
    for (int i = 1; i < cells.size(); i++) {
      if (!Row.isBlank(cells.get(i))) {
        return false;
      }
    }
    return sums.apply(row).isEmpty();
  }

  /** Of a table of two columns: one of its values may be missing. */
  private boolean isPaddedPair(Row row) {
    boolean isOneValue =
        rows.countsCells()
            ? row.cells().size() == header.size() && isPadded(row)
            : row.cells().size() <= header.size() && row.filled().size() == 1;
    return named == 2 && isOneValue;
  }

  private FileRecord record(Row row) {
    List<String> cells = row.cells();
    if (cells.size() == header.size()) {
      return FileRecord.whole(row.line(), cells);
    }
    if (rows.countsCells() || cells.size() > header.size()) {
      return FileRecord.miscounted(row.line(), cells);
    }
    List<String> filled = new ArrayList<>(cells);
    while (filled.size() < header.size()) {
      filled.add("");
    }
    return FileRecord.whole(row.line(), filled);
  }

  @Override
  public List<SkippedLine> skipped() {
    return skipped.list();
  }

  @Override
  public void close() {
    rows.close();
  }
}
