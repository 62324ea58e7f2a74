package sello.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;

/**
 * Columns in which a value seems to stand for the rows below it too, as people write lists by
 * region: what stands above is never taken over, so that those rows would be of a region that
 * nobody knows, which must be told.
 */
final class FirstOfGroup {
  private static final int SEVERAL = 2;

  /** Columns that may be empty, and whose values most rows share. */
  private static final List<Field<?>> COLUMNS = List.of(Fields.REGION_NAME, Fields.EDITION);

  private FirstOfGroup() {}

  /** A remark for each. */
  static List<Problem> remarks(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    List<Problem> remarks = new ArrayList<>();
    for (Field<?> column : COLUMNS) {
      int at = contract.header().indexOf(column.name());
      if (contract.isForgiving() && at >= 0 && match.positions()[at] >= 0) {
        List<String> rows = values.ofRows(match.positions()[at]);
        if (areGroups(rows)) {
          remarks.add(remark(file, column, rows));
        }
      }
    }
    return remarks;
  }

  /** Whether the first row has a value, each value stands once, and most rows have none. */
  private static boolean areGroups(List<String> rows) {
    List<String> filled = rows.stream().filter(value -> !value.isEmpty()).toList();
    return filled.size() >= SEVERAL
        && !rows.get(0).isEmpty()
        && filled.size() * 2 <= rows.size()
        && new HashSet<>(filled).size() == filled.size();
  }

  private static Problem remark(InputFile file, Field<?> column, List<String> rows) {
    long empty = rows.stream().filter(String::isEmpty).count();
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        column.name(),
        "",
        "has each value once, and none in %d of the first %d rows: what stands above a row is not taken over"
            .formatted(empty, rows.size()),
        "Fill it in in each row.");
  }
}
