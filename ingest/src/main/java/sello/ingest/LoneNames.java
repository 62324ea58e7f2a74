package sello.ingest;

import java.util.List;
import sello.catalog.Fields;
import sello.ingest.form.FileRecord;

/**
 * Rows with a name and nothing else, in a list that says more of nearly every school: one of a
 * school of which no more is known is taken, and so would be a heading, a note or a signature in
 * words that no list knows. The text may name a person and is not told.
 */
final class LoneNames {
  /** As often as this, lists that say little do it. */
  private static final int ONE_IN = 4;

  private LoneNames() {}

  /** A remark where a few rows have it. */
  static List<Problem> remarks(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    int at = contract.header().indexOf(Fields.SCHOOL_NAME.name());
    if (at < 0 || match.positions()[at] < 0 || !takesNameAlone(file, contract)) {
      return List.of();
    }
    List<FileRecord> rows = values.rows();
    List<FileRecord> alone =
        rows.stream().filter(row -> isAlone(row.cells(), match.positions()[at])).toList();
    return alone.isEmpty() || alone.size() * ONE_IN > rows.size()
        ? List.of()
        : List.of(remark(file, alone, rows.size()));
  }

  /** Whether a row needs no more than the name; any other is refused. */
  private static boolean takesNameAlone(InputFile file, Contract contract) {
    return contract.isForgiving()
        && contract.columns().stream()
            .filter(ContractColumn::required)
            .map(ContractColumn::name)
            .allMatch(
                column ->
                    column.equals(Fields.SCHOOL_NAME.name())
                        || file.constants().containsKey(column));
  }

  private static boolean isAlone(List<String> cells, int place) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank() == (i == place)) {
        return false;
      }
    }
    return true;
  }

  private static Problem remark(InputFile file, List<FileRecord> alone, int rows) {
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        Fields.SCHOOL_NAME.name(),
        "",
        "stands alone in %d of the first %d rows, first in line %d: each counts as a school"
            .formatted(alone.size(), rows, alone.get(0).line()),
        "Delete headings and notes; of a school, write what is known beside it.");
  }
}
