package sello.ingest;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file.
 *
 * @param line line on which it starts
 * @param values typed values in the order of the contract's columns; a value that broke its type is
 *     missing here and named in the problems
 * @param problems broken rules; empty when the row is accepted
 */
public record Outcome(long line, @Nullable Object[] values, List<Problem> problems)
    implements Serializable {
  public boolean accepted() {
    return problems.isEmpty();
  }
}
