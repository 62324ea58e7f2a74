package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The brackets behind the names of a file's columns that are read without them, and signs of a
 * share beside a name, which no name of a count has.
 */
final class HeaderBrackets {
  private static final Pattern SHARE = Pattern.compile("[%‰％]");

  private HeaderBrackets() {}

  /** Whether it is known what the bracket behind a name says of the column. */
  static boolean isUnderstood(ContractColumn column, String header) {
    return said(column, header) != HeaderBracket.UNKNOWN;
  }

  /**
   * A problem for each bracket that contradicts the contract.
   *
   * @param positions of the contract's columns in the file; -1: not there
   */
  static List<Problem> contradictions(InputFile file, Contract contract, int[] positions) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (contract.isForgiving() && positions[i] >= 0) {
        ContractColumn column = contract.columns().get(i);
        String header = file.form().header().get(positions[i]).strip();
        if (said(column, header) == HeaderBracket.CONTRADICTS) {
          problems.add(contradiction(file, column, header));
        }
      }
    }
    return problems;
  }

  private static HeaderBracket said(ContractColumn column, String header) {
    if (column.type().isNumber() && SHARE.matcher(header).find()) {
      return HeaderBracket.CONTRADICTS;
    }
    HeaderName name = HeaderName.of(header);
    boolean isPartOfName =
        !Spelling.fold(name.bracket()).isEmpty()
            && Synonyms.SHIPPED.isFoldedName(name.whole(), column.name());
    return isPartOfName ? HeaderBracket.AGREES : HeaderBracket.of(column, name.bracket());
  }

  private static Problem contradiction(InputFile file, ContractColumn column, String header) {
    return Problem.ofHeader(
        Severity.FATAL,
        file,
        column.name(),
        header,
        "names another scale, unit or order than the contract has: " + held(column),
        "Convert the values, or correct what stands beside the name.");
  }

  private static String held(ContractColumn column) {
    return column.rules().stream()
        .filter(Between.class::isInstance)
        .map(Rule::text)
        .findFirst()
        .orElse(column.type().form());
  }
}
