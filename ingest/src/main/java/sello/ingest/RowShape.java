package sello.ingest;

import java.io.Serializable;
import java.util.Iterator;
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
  private static final String UNKNOWN_EDITION = "unknown";

  static RowShape of(Publication publication) {
    return new RowShape(
        publication.spec().columns().stream().map(f -> f.name()).toList(), publication.contract());
  }

  /** The rows of a file, each with the problems found in it as last value. */
  Iterator<Row> read(InputFile file, CodeLists lists) {
    ContractReader reader = ContractReader.open(file, contract, lists, new KeyIndex());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = reader.hasNext();
        if (!more) {
          reader.close();
        }
        return more;
      }

      @Override
      public Row next() {
        return row(file, reader.next());
      }
    };
  }

  private Row row(InputFile file, Outcome outcome) {
    List<String> header = contract.header();
    @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      int position = header.indexOf(columns.get(i));
      values[i] =
          position >= 0 ? outcome.values()[position] : origin(columns.get(i), file, outcome);
    }
    values[columns.size()] =
        outcome.problems().stream()
            .map(p -> RowFactory.create(p.column(), p.value(), p.rule(), p.advice()))
            .toArray(Row[]::new);
    return RowFactory.create(values);
  }

  /** What a row knows from where it lies rather than from what it says. */
  private static @Nullable Object origin(String column, InputFile file, Outcome outcome) {
    if (column.equals(Fields.SOURCE_FILE.name())) {
      return file.file();
    }
    if (column.equals(Fields.SOURCE_LINE.name())) {
      return outcome.line();
    }
    if (column.equals(Fields.EDITION.name())) {
      return file.edition().equals(UNKNOWN_EDITION) ? null : file.edition();
    }
    throw new IllegalStateException(
        file.publication() + ": the Spec has a column that the contract does not: " + column);
  }
}
