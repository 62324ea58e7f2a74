package sello.reports;

import java.util.List;
import sello.catalog.Source;

/**
 * The lines of one input file that a figure comes from.
 *
 * @param source the file, and who published it
 * @param table the table that holds its rows
 * @param isHidden whether it is kept back if there are such lines, and which
 * @param count how many lines there are; 0 where they are hidden
 * @param lines the first of them, the file's first line is 1; none where they are hidden
 */
public record SourceLines(
    Source source, OpenTable table, boolean isHidden, long count, List<Long> lines) {

  /** Whether there are more lines than those listed. */
  public boolean isCut() {
    return !isHidden() && count > lines.size();
  }
}
