package sello.ingest;

/**
 * What a check of inputs found, in numbers.
 *
 * @param files files looked at
 * @param rows rows read
 * @param rejected rows that a build would refuse
 * @param problems problems told
 * @param fatal problems of whole files, for which a build would refuse the inputs
 */
public record CheckTotals(long files, long rows, long rejected, long problems, long fatal) {
  /** Whether a build would take every file and every row. */
  public boolean isClean() {
    return fatal == 0 && rejected == 0;
  }
}
