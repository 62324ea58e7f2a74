package sello.ingest;

import java.util.ArrayList;
import java.util.List;

/** Everything that a check of a folder told. */
record Checked(List<Problem> problems, List<CheckedFile> files, List<CheckTotals> ends)
    implements CheckReport {
  Checked() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void file(CheckedFile file) {
    files.add(file);
  }

  @Override
  public void end(CheckTotals totals) {
    ends.add(totals);
  }

  CheckTotals totals() {
    return ends.get(0);
  }

  long rows() {
    return totals().rows();
  }

  long rejected() {
    return totals().rejected();
  }

  boolean hasFatal() {
    return totals().fatal() > 0;
  }

  /** What was told of one file. */
  CheckedFile file(String name) {
    return files.stream().filter(f -> f.file().file().equals(name)).findFirst().orElseThrow();
  }
}
