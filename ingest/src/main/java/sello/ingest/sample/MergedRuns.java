package sello.ingest.sample;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A column in which a value that comes again stands once, in a cell merged over its rows. */
final class MergedRuns {
  private static final String COLUMN = "edition";

  /** As many rows as an office merges at once. */
  private static final int MOST = 20;

  private final Worksheet sheet;
  private final int column;
  private String value = "";
  private int first;
  private int last;

  MergedRuns(Worksheet sheet, List<String> columns) {
    this.sheet = sheet;
    this.column = columns.indexOf(COLUMN);
  }

  /** Whether the cell is one with the one above, so that nothing is to be written. */
  boolean isJoined(int row, int place, String text) {
    if (place != column) {
      return false;
    }
    boolean isSame = !text.isEmpty() && text.equals(value) && row == last + 1;
    if (isSame && row - first < MOST) {
      last = row;
      return true;
    }
    end();
    value = text;
    first = row;
    last = row;
    return false;
  }

  /** Merges the run under way. */
  void end() {
    if (last > first) {
      sheet.range(first, column, last, column).merge();
    }
    last = first;
  }
}
