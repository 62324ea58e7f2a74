package sello.transforms;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Table;

/** The rows of a table from the rows of its inputs. */
final class Computation {
  private Computation() {}

  static Dataset<Row> of(Table table, List<Dataset<Row>> in) {
    if (table instanceof Table.From1 from) {
      return from.compute(in.get(0));
    }
    if (table instanceof Table.From2 from) {
      return from.compute(in.get(0), in.get(1));
    }
    if (table instanceof Table.From3 from) {
      return from.compute(in.get(0), in.get(1), in.get(2));
    }
    if (table instanceof Table.From4 from) {
      return from.compute(in.get(0), in.get(1), in.get(2), in.get(3));
    }
    if (table instanceof Table.From5 from) {
      return from.compute(in.get(0), in.get(1), in.get(2), in.get(3), in.get(4));
    }
    throw new IllegalStateException(table.spec().name() + " is made from nothing.");
  }
}
