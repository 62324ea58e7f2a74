package sello.api.command;

import java.io.PrintStream;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.CheckedFile;
import sello.ingest.Problem;

/** A check of inputs as lines of text: problems as they come, a line for each file, the totals. */
final class PrintedCheck implements CheckReport {
  private final PrintStream out;

  PrintedCheck(PrintStream out) {
    this.out = out;
  }

  @Override
  public void problem(Problem problem) {
    out.println(problem);
  }

  /** The reference data that is shipped is known; it is counted, and told where it is wrong. */
  @Override
  public void file(CheckedFile file) {
    if (!file.file().isShipped()) {
      out.println("file: " + file);
    }
  }

  @Override
  public void end(CheckTotals totals) {
    out.printf(
        "%d files, %d rows: %d accepted, %d rejected, %d problems%n",
        totals.files(),
        totals.rows(),
        totals.rows() - totals.rejected(),
        totals.rejected(),
        totals.problems());
  }
}
