package sello.reports;

import java.util.List;
import sello.catalog.Trace;

/**
 * The rows of one table that a figure comes from.
 *
 * @param table the table
 * @param isHidden whether the rows, and if there are any, are kept back: the table is, or they were
 *     found by rows behind a protected figure, which would tell whom it counts
 * @param ways how they were found; a row can be found in several ways
 * @param count how many rows there are; 0 where they are hidden
 * @param rows the first of them, in key order; none where they are hidden
 */
public record Step(OpenTable table, boolean isHidden, List<Way> ways, long count, List<Row> rows) {

  /**
   * How rows were found.
   *
   * @param from the table that was made of them
   * @param trace which rows, and what for
   * @param count how many
   */
  public record Way(String from, Trace trace, long count) {}

  /** Whether there are more rows than those shown. */
  public boolean isCut() {
    return !isHidden() && count > rows.size();
  }
}
