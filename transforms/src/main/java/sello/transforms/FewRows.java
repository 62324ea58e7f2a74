package sello.transforms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import sello.catalog.Spec;

/**
 * The rows of a small table, fetched from Spark once to be audited, sorted and written here: as
 * steps of a query these take longer to plan than few rows take.
 *
 * @param spec what must hold of them
 * @param rows in the order of their keys, with the columns of the Spec in its order
 * @param repeated rows whose key one before has
 */
record FewRows(Spec spec, List<InternalRow> rows, long repeated) {
  FewRows {
    rows = List.copyOf(rows);
  }

  /** Works a table out. */
  static FewRows of(Dataset<Row> table, Spec spec) {
    InternalRow[] rows = Fetched.internal(table).toArray(InternalRow[]::new);
    KeyOrder byKey = KeyOrder.of(spec);
    Arrays.parallelSort(rows, byKey);
    long repeated =
        IntStream.range(1, rows.length)
            .filter(i -> byKey.compare(rows[i - 1], rows[i]) == 0)
            .count();
    return new FewRows(spec, List.of(rows), repeated);
  }
}
