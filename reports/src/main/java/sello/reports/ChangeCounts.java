package sello.reports;

/**
 * How much of a table differs between two releases.
 *
 * @param added rows that only the second has
 * @param removed rows that only the first has
 * @param revised rows of both of which something differs
 * @param figures how many figures of the revised rows differ, each with its flag
 */
public record ChangeCounts(long added, long removed, long revised, long figures) {
  public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0, 0);

  /** Rows that differ in any way. */
  public long rows() {
    return added + removed + revised;
  }
}
