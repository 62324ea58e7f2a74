package sello.ingest;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import sello.catalog.Fields;

/**
 * How a row of a file becomes a Spark row; runs on the workers.
 *
 * @param columns of the publication's Spec, in order
 * @param contract of its files
 */
record RowShape(List<String> columns, Contract contract) implements Serializable {
  static RowShape of(Publication publication) {
    return new RowShape(
        publication.spec().columns().stream().map(f -> f.name()).toList(), publication.contract());
  }

  /** The rows of a file, each with its key and the problems of its line as last values. */
  FileRows read(InputFile file, CodeLists lists) {
    return new FileRows(file, this, lists);
  }

  /**
   * The rows of one line. One that is refused is one row of its problems, without a cell: who it
   * names may stand in any of them.
   */
  List<Row> rows(InputFile file, Outcome outcome) {
    Row[] problems =
        outcome.problems().stream()
            .filter(p -> p.severity() == Severity.REJECT)
            .map(p -> RowFactory.create(p.reason(), p.column(), p.value(), p.rule(), p.advice()))
            .toArray(Row[]::new);
    List<CheckedRow> rows = outcome.accepted() ? outcome.rows() : List.of(CheckedRow.NONE);
    return rows.stream().map(row -> row(file, outcome.line(), row, problems)).toList();
  }

  private Row row(InputFile file, long line, CheckedRow checked, Row[] problems) {
    @Nullable Object[] values = new @Nullable Object[columns.size() + 2];
    for (int i = 0; i < columns.size(); i++) {
      values[i] = value(columns.get(i), file, line, checked);
    }
    values[columns.size()] = checked.key();
    values[columns.size() + 1] = problems;
    return RowFactory.create(values);
  }

  private @Nullable Object value(String column, InputFile file, long line, CheckedRow row) {
    int position = contract.header().indexOf(column);
    if (position >= 0) {
      return row.values().length == 0 ? null : row.values()[position];
    }
    for (int i = 0; i < contract.derived().size(); i++) {
      if (contract.derived().get(i).field().name().equals(column)) {
        return row.derived().length == 0 ? null : row.derived()[i];
      }
    }
    return origin(column, file, line, row);
  }

  /** What a row knows from where it lies rather than from what it says. */
  private static @Nullable Object origin(String column, InputFile file, long line, CheckedRow row) {
    if (column.equals(Fields.SOURCE_FILE.name())) {
      return file.file();
    }
    if (column.equals(Fields.SOURCE_LINE.name())) {
      return line;
    }
    if (column.equals(Fields.ROW_FLAGS.name())) {
      return row.flags().isEmpty() ? null : row.flags();
    }
    throw new IllegalStateException(
        file.publication() + ": the Spec has a column that the contract does not: " + column);
  }
}
