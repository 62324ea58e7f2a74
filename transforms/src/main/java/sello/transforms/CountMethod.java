package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import scala.collection.Seq;

/** A method on the counts of one row: missing where one of them is missing or it has no answer. */
@FunctionalInterface
interface CountMethod extends Serializable {
  Optional<?> answer(long[] counts);

  /** The method applied to columns of whole numbers. */
  default Column on(DataType answer, Column... counts) {
    return udf(
            (UDF1<Seq<Object>, Object>)
                cells -> {
                  List<Object> row = Cell.list(cells);
                  return row.contains(null)
                      ? null
                      : answer(row.stream().mapToLong(Cell::count).toArray()).orElse(null);
                },
            answer)
        .apply(array(counts));
  }
}
