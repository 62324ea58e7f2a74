package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import sello.ingest.form.MergedCells;

/**
 * A value that merged cells share holds for each of their rows, as a country does. A number is one
 * of all of them, and how much of it is of each nobody says: read in each it would count several
 * times. A year is no such number.
 */
final class MergedNumbers {
  private MergedNumbers() {}

  static List<Problem> problems(InputFile file, Contract contract, HeaderMatch match) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < match.positions().length; i++) {
      ContractColumn column = contract.columns().get(i);
      if (column.type().isNumber() && column.reading() != Reading.YEAR) {
        int place = match.positions()[i];
        file.form().merges().stream()
            .filter(merge -> merge.column() == place)
            .findFirst()
            .ifPresent(merge -> problems.add(problem(file, place, merge)));
      }
    }
    return problems;
  }

  private static Problem problem(InputFile file, int place, MergedCells merge) {
    return new Problem(
        Severity.FATAL,
        Reasons.FILE,
        file.file(),
        merge.firstRow(),
        file.form().header().get(place),
        "",
        "is one number in merged cells, down to line %d: how much is of each row is not said"
            .formatted(merge.lastRow()),
        "Unmerge the cells and write the number of each row.");
  }
}
