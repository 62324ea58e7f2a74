package sello.reports;

import java.util.List;
import sello.catalog.Source;

/**
 * The lines of one input file that a figure comes from.
 *
 * @param source the file, and who published it
 * @param table the table that holds its rows
 * @param count how many lines there are
 * @param lines the first of them; the file's first line is 1
 */
public record SourceLines(Source source, OpenTable table, long count, List<Long> lines) {

  /** Whether there are more lines than those listed. */
  public boolean isCut() {
    return count > lines.size();
  }
}
