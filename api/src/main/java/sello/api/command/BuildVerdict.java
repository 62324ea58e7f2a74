package sello.api.command;

import java.util.Map;
import java.util.TreeMap;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.CheckedFile;
import sello.ingest.Problem;

/**
 * Whether a build would take what a check saw: it refuses no whole file, and of the rows of each
 * publication no larger share than the limit.
 */
final class BuildVerdict implements CheckReport {
  private final CheckReport report;
  private final double limit;
  private final Map<String, long[]> rows = new TreeMap<>();
  private long files;
  private boolean isFatal;

  /**
   * @param report who is told everything too
   * @param limit largest share of a publication's rows that may be refused, in [0, 1]
   */
  BuildVerdict(CheckReport report, double limit) {
    this.report = report;
    this.limit = limit;
  }

  @Override
  public void problem(Problem problem) {
    report.problem(problem);
  }

  @Override
  public void file(CheckedFile file) {
    files += file.file().isShipped() ? 0 : 1;
    long[] sums = rows.computeIfAbsent(file.file().publication(), name -> new long[2]);
    sums[0] += file.rows();
    sums[1] += file.rejected();
    report.file(file);
  }

  @Override
  public void end(CheckTotals totals) {
    isFatal = totals.fatal() > 0;
    report.end(totals);
  }

  /** Files that somebody sent and a check looked at. */
  long files() {
    return files;
  }

  /** Whether a build would take all of it. */
  boolean isGood() {
    return !isFatal && rows.values().stream().noneMatch(sums -> sums[1] > sums[0] * limit);
  }
}
