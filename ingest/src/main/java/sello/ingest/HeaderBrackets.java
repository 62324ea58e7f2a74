package sello.ingest;

import java.util.ArrayList;
import java.util.List;

/** What is told of the brackets behind the names of a file's columns that are read without them. */
final class HeaderBrackets {
  private HeaderBrackets() {}

  /**
   * A problem for each bracket that contradicts the contract, a warning for each that nobody knows.
   *
   * @param positions of the contract's columns in the file; -1: not there
   */
  static List<Problem> problems(InputFile file, Contract contract, int[] positions) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (contract.isForgiving() && positions[i] >= 0) {
        ContractColumn column = contract.columns().get(i);
        String header = file.form().header().get(positions[i]).strip();
        switch (said(column, HeaderName.of(header))) {
          case AGREES -> {}
          case CONTRADICTS -> problems.add(contradicts(file, column, header));
          case UNKNOWN -> problems.add(unknown(file, column, header));
        }
      }
    }
    return problems;
  }

  private static HeaderBracket said(ContractColumn column, HeaderName name) {
    boolean isPartOfName =
        !Spelling.fold(name.bracket()).isEmpty()
            && Synonyms.SHIPPED.isFoldedName(name.whole(), column.name());
    return isPartOfName ? HeaderBracket.AGREES : HeaderBracket.of(column, name.bracket());
  }

  private static Problem contradicts(InputFile file, ContractColumn column, String header) {
    return problem(
        file,
        Severity.FATAL,
        column,
        header,
        "names another scale, unit or order than the contract has: " + held(column),
        "Convert the values, or correct what stands in brackets.");
  }

  private static Problem unknown(InputFile file, ContractColumn column, String header) {
    return problem(
        file,
        Severity.WARNING,
        column,
        header,
        "is read without what stands in brackets",
        "Leave the brackets out if the column is meant; else rename it.");
  }

  private static String held(ContractColumn column) {
    return column.rules().stream()
        .filter(Between.class::isInstance)
        .map(Rule::text)
        .findFirst()
        .orElse(column.type().form());
  }

  private static Problem problem(
      InputFile file,
      Severity severity,
      ContractColumn column,
      String header,
      String rule,
      String advice) {
    return new Problem(
        severity,
        Reasons.FILE,
        file.file(),
        file.form().headerLine(),
        column.name(),
        header,
        rule,
        advice);
  }
}
