package sello.ingest;

import java.util.List;
import sello.catalog.Nearest;

/** Values that a source record states of all rows for a column that its publication has not. */
final class UnknownConstants {
  private UnknownConstants() {}

  /** A remark for each; which country, region or edition a file is of may be said of any. */
  static List<Problem> remarks(InputFile file, Contract contract) {
    return file.record().constants().keySet().stream()
        .filter(column -> !SourceRecord.isOfAny(column) && !contract.header().contains(column))
        .map(column -> remark(file, column, contract))
        .toList();
  }

  private static Problem remark(InputFile file, String column, Contract contract) {
    List<String> near = Nearest.to(column, contract.header());
    return new Problem(
        Severity.WARNING,
        Reasons.FILE,
        file.file(),
        0,
        column,
        "",
        "stands among the constants of the source record and is no column: it is not read",
        near.isEmpty()
            ? "Columns: see the contract of " + contract.publication() + "."
            : "Is it the column '" + near.get(0) + "'? Rename it.");
  }
}
