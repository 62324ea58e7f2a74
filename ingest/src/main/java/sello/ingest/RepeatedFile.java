package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells once of a file all of whose rows stand in another already, as one that was sent as CSV and
 * as XLSX does, instead of row by row.
 */
final class RepeatedFile {
  /** So many problems are kept until it is known whether all rows are repeated. */
  private static final int MOST = 100_000;

  private static final Pattern LINE = Pattern.compile(", line \\d+$");

  private final InputFile file;
  private final List<Problem> held = new ArrayList<>();
  private String where = "";
  private long rows;
  private boolean mayBe = true;

  RepeatedFile(InputFile file) {
    this.file = file;
  }

  /** Takes what is wrong with a row; gives what can be told by now. */
  List<Problem> add(Outcome row) {
    if (!mayBe) {
      return row.problems();
    }
    held.addAll(row.problems());
    rows++;
    mayBe = held.size() < MOST && isRepeated(row);
    return mayBe ? List.of() : take();
  }

  /** What is left to be told when all rows are read. */
  List<Problem> end() {
    if (!mayBe || rows < 2) {
      return take();
    }
    List<Problem> told = new ArrayList<>(held);
    told.removeIf(problem -> problem.severity() == Severity.REJECT);
    told.add(
        new Problem(
            Severity.REJECT,
            Reasons.DUPLICATE_ROW,
            file.file(),
            0,
            "",
            "",
            "holds %d rows, all of which must stand once; they also stand in %s"
                .formatted(rows, where),
            "Remove one of the two files."));
    return told;
  }

  private List<Problem> take() {
    List<Problem> told = List.copyOf(held);
    held.clear();
    return told;
  }

  private boolean isRepeated(Outcome row) {
    List<Problem> refusals =
        row.problems().stream().filter(p -> p.severity() == Severity.REJECT).toList();
    if (refusals.size() != 1 || !refusals.get(0).reason().equals(Reasons.DUPLICATE_ROW)) {
      return false;
    }
    String other = LINE.matcher(refusals.get(0).rule()).replaceFirst("");
    other = other.substring(other.indexOf(RowCheck.ALSO) + RowCheck.ALSO.length());
    where = rows == 1 ? other : where;
    return other.equals(where) && !other.equals(file.file());
  }
}
