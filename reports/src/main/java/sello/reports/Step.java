package sello.reports;

import java.util.List;

/**
 * The rows of one table that a figure comes from.
 *
 * @param table the table
 * @param ways how they were found; a row can be found in several ways
 * @param count how many rows there are
 * @param rows the first of them, in key order
 */
public record Step(OpenTable table, List<Way> ways, long count, List<Row> rows) {

  /**
   * How rows were found.
   *
   * @param from the table that was made of them
   * @param words which rows
   * @param reason what for, where the words do not say it; else empty
   * @param count how many
   */
  public record Way(String from, String words, String reason, long count) {}

  /** Whether there are more rows than those shown. */
  public boolean isCut() {
    return count > rows.size();
  }
}
