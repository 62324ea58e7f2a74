package sello.transforms;

import java.util.ArrayList;
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
    List<InternalRow> rows = new ArrayList<>(Fetched.internal(table));
    KeyOrder byKey = KeyOrder.of(spec);
    rows.sort(byKey);
    long repeated =
        IntStream.range(1, rows.size())
            .filter(i -> byKey.compare(rows.get(i - 1), rows.get(i)) == 0)
            .count();
    return new FewRows(spec, rows, repeated);
  }
}
