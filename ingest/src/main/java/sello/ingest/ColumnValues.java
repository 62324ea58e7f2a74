package sello.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sello.ingest.form.FileReading;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;

/**
 * What stands below the headers in the first rows of a file, which tells what a header means. The
 * rows are read once, when they are first asked for.
 */
final class ColumnValues {
  private static final int ROWS_LOOKED_AT = 500;

  private final InputFile file;
  private final Places places;
  private @Nullable List<FileRecord> rows;
  private boolean isWhole;

  ColumnValues(InputFile file, Places places) {
    this.file = file;
    this.places = places;
  }

  /** The value of each row in a column, an empty text where it has none. */
  List<String> ofRows(int place) {
    return rows().stream()
        .map(row -> CellText.read(SchoolColumns.REGION, row.cells().get(place)))
        .toList();
  }

  /** The different values of a column. */
  Set<String> different(int place) {
    Set<String> values = new HashSet<>(ofRows(place));
    values.remove("");
    return values;
  }

  /** Whether the first rows are all that the file has. */
  boolean areAllRows() {
    rows();
    return isWhole;
  }

  /** The first rows, without those that are damaged. */
  List<FileRecord> rows() {
    if (rows == null) {
      List<FileRecord> read = new ArrayList<>();
      try (FileRecords records = FileReading.open(file::open, file.form(), places::isPlace)) {
        for (int row = 0; row < ROWS_LOOKED_AT && records.hasNext(); row++) {
          FileRecord record = records.next();
          if (record.damage() == FileRecord.Damage.NONE) {
            read.add(record);
          }
        }
        isWhole = !records.hasNext();
      }
      rows = read;
    }
    return rows;
  }
}
