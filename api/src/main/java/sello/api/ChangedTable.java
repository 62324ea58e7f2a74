package sello.api;

import sello.catalog.Spec;
import sello.reports.ChangeCounts;
import sello.reports.Changes;

/**
 * A table that differs between two releases, with a bar: how many of all its rows stayed, came,
 * went or were revised.
 *
 * @param changes what differs
 */
public record ChangedTable(Changes changes) {
  /** The bar is so wide. */
  public static final int WIDTH = 160;

  /** What there is can be seen, however little. */
  private static final int NARROWEST = 3;

  public Spec spec() {
    return changes.pair().shown().spec();
  }

  public ChangeCounts counts() {
    return changes.counts();
  }

  /** Rows of the two releases together. */
  public long rows() {
    return changes.pair().rowsOfBoth(counts());
  }

  /** How wide so many rows are. */
  public int width(long rows) {
    if (rows == 0) {
      return 0;
    }
    long all = Math.max(1, rows());
    return Math.max(NARROWEST, (int) (rows * (WIDTH - 2 * NARROWEST) / all));
  }

  /** Where in the bar the rows added begin: those revised stand before them. */
  public int added() {
    return width(counts().revised());
  }

  /** Where in the bar the rows removed begin. */
  public int removed() {
    return added() + width(counts().added());
  }
}
