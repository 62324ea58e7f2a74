package sello.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** The data is wrong: nothing is built or published, and the process ends with exit code 1. */
public final class DataError extends RuntimeException {
  private final List<Problem> problems;

  public DataError(String summary, List<Problem> problems) {
    super(summary + problems.stream().map(p -> "\n  " + p).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  public DataError(String summary) {
    this(summary, List.of());
  }

  public List<Problem> problems() {
    return problems;
  }
}
