package sello.ingest;

import java.util.List;
import java.util.Optional;

/** A row has at least one figure of what it is about: one that has none says nothing. */
public record HasFigure(List<String> columns) implements RowRule {
  private static final String REASON = "no_figure";

  public HasFigure {
    columns = List.copyOf(columns);
  }

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    return columns.stream().allMatch(column -> row.text(column).isEmpty())
        ? Optional.of(
            new Finding(
                Severity.WARNING,
                REASON,
                columns.stream().filter(row::has).findFirst().orElse(columns.get(0)),
                "has no figure, and neither has another column",
                "The row stays and counts as one of which nothing is known; write 0 for none."))
        : Optional.empty();
  }

  @Override
  public String text() {
    return "a row without any figure is told as " + REASON;
  }
}
