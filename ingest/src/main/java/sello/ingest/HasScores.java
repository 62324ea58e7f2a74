package sello.ingest;

import java.util.List;
import java.util.Optional;

/** Every score that the file has a column for is there. */
public record HasScores(List<String> columns) implements RowRule {
  public HasScores {
    columns = List.copyOf(columns);
  }

  @Override
  public List<String> reasons() {
    return List.of("missing_score");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    return columns.stream()
        .filter(c -> row.has(c) && row.text(c).isEmpty())
        .findFirst()
        .map(
            c ->
                new Finding(
                    Severity.WARNING,
                    "missing_score",
                    c,
                    "has no score",
                    "The row stays; its other scores count."));
  }

  @Override
  public String text() {
    return "a missing score is flagged missing_score";
  }
}
