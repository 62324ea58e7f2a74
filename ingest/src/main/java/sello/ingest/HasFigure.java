package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A row has at least one figure of what it is about: one that has none says nothing, and a file
 * without a column for any is no file of its publication.
 */
public record HasFigure(List<String> columns) implements RowRule {
  private static final String REASON = "no_figure";

  public HasFigure {
    columns = List.copyOf(columns);
  }

  /** A file whose header names none of the columns loses every figure that it has. */
  static List<Problem> lacking(InputFile file, Contract contract, List<String> absent) {
    return contract.rowRules().stream()
        .filter(HasFigure.class::isInstance)
        .map(HasFigure.class::cast)
        .filter(rule -> absent.containsAll(rule.columns()))
        .filter(rule -> rule.columns().stream().noneMatch(file.constants()::containsKey))
        .map(rule -> rule.problem(file))
        .toList();
  }

  private Problem problem(InputFile file) {
    return Problem.ofHeader(
        Severity.FATAL,
        file,
        columns.get(0),
        "",
        "is missing from the header, and so is every other figure",
        "Name one at least: %s. Write the name of a column in one cell, not in two lines."
            .formatted(String.join(", ", columns)));
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
