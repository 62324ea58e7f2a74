package sello.ingest;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a file.
 *
 * @param line line on which it starts
 * @param rows what it holds: one row or, where a line has a figure for each of several periods, one
 *     for each; empty when its cells cannot be told apart
 * @param problems broken rules and remarks; a line with a broken rule is refused whole
 */
public record Outcome(long line, List<CheckedRow> rows, List<Problem> problems)
    implements Serializable {
  public Outcome {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  public boolean accepted() {
    return problems.stream().allMatch(p -> p.severity() == Severity.WARNING);
  }

  /** The values of a line that holds one row. */
  @Nullable Object[] values() {
    return rows.get(0).values();
  }
}
