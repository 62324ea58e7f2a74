package sello.api.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.CheckedFile;
import sello.ingest.Problem;
import sello.ingest.RejectLimit;

/**
 * Whether a build would take what a check saw: it refuses no whole file, and of the rows of each
 * publication no larger share than the limit.
 */
final class BuildVerdict implements CheckReport {
  private final CheckReport report;
  private final RejectLimit limit;
  private final Map<String, long[]> rows = new TreeMap<>();
  private long files;
  private long leftOut;
  private boolean isFatal;

  /**
   * @param report who is told everything too
   * @param limit largest share of a publication's rows that may be refused, in [0, 1]
   */
  BuildVerdict(CheckReport report, double limit) {
    this.report = report;
    this.limit = new RejectLimit(limit);
  }

  @Override
  public void problem(Problem problem) {
    leftOut += RejectLimit.isLeftOut(problem) ? 1 : 0;
    report.problem(problem);
  }

  @Override
  public void file(CheckedFile file) {
    files += file.file().isShipped() ? 0 : 1;
    long[] sums = rows.computeIfAbsent(file.file().publication(), name -> new long[3]);
    sums[0] += file.rows();
    sums[1] += file.rejected();
    sums[2] += leftOut;
    leftOut = 0;
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

  /** What a build would say of publications of whose rows too many break the contract. */
  List<String> exceeded() {
    return rows.entrySet().stream()
        .map(e -> limit.exceeded(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a build would take all of it. */
  boolean isGood() {
    return !isFatal && exceeded().isEmpty();
  }
}
