package sello.api.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.ingest.CheckReport;
import sello.ingest.CheckTotals;
import sello.ingest.CheckedFile;
import sello.ingest.Problem;

/**
 * A check of inputs as lines of text: problems as they come, a line for each file, and one of how
 * often each reason was told where they are too many to be read, the totals.
 */
final class PrintedCheck implements CheckReport {
  private static final int MANY = 20;

  private final PrintStream out;

  /** How often each reason was told of each column, by file. */
  private final Map<String, Map<String, Integer>> told = new HashMap<>();

  PrintedCheck(PrintStream out) {
    this.out = out;
  }

  @Override
  public void problem(Problem problem) {
    out.println(problem);
    String column = problem.column().isEmpty() ? "" : " of " + problem.column();
    told.computeIfAbsent(problem.file(), file -> new TreeMap<>())
        .merge(problem.reason() + column, 1, Integer::sum);
  }

  /** The reference data that is shipped is known; it is counted, and told where it is wrong. */
  @Override
  public void file(CheckedFile file) {
    if (!file.file().isShipped()) {
      out.println("file: " + file);
    }
    Map<String, Integer> reasons = told.getOrDefault(file.file().file(), Map.of());
    if (reasons.values().stream().mapToInt(Integer::intValue).sum() > MANY) {
      out.println(
          reasons.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .map(reason -> reason.getValue() + " " + reason.getKey())
              .collect(Collectors.joining(", ", "problems of it: ", "")));
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
