package sello.ingest;

import java.util.List;

/**
 * A file has a column for one at least of the figures that it is about: one whose header names none
 * of them would lose every figure that it has, and its rows would be taken all the same.
 */
public record HasFigureColumn(List<String> columns) implements FileRule {
  public HasFigureColumn {
    columns = List.copyOf(columns);
  }

  /** What is told of a file whose header names none of the figures of a contract. */
  static List<Problem> lacking(InputFile file, Contract contract, List<String> absent) {
    return contract.rowRules().stream()
        .filter(HasFigureColumn.class::isInstance)
        .map(HasFigureColumn.class::cast)
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
        columns.size() == 1
            ? "is missing from the header"
            : "is missing from the header, and so is every other figure",
        "Name one at least: %s. Write the name of a column in one cell, not in two lines."
            .formatted(String.join(", ", columns)));
  }

  @Override
  public String text() {
    return "the header names one at least of " + String.join(", ", columns);
  }
}
