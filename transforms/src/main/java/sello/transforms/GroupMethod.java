package sello.transforms;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import scala.collection.Seq;

/**
 * A method on the rows of a group, in whatever order Spark collects them; missing where it has no
 * answer.
 */
@FunctionalInterface
interface GroupMethod extends Serializable {
  Optional<?> answer(List<Row> rows);

  /** The method as an aggregate over all rows of the group. */
  default Column onAll(DataType answer, Column... cells) {
    return aggregate(answer, struct(cells));
  }

  /** The method as an aggregate over the rows that have every cell. */
  default Column onKnown(DataType answer, Column... cells) {
    Column isKnown = Stream.of(cells).map(Column::isNotNull).reduce(Column::and).orElseThrow();
    return aggregate(answer, when(isKnown, struct(cells)));
  }

  private Column aggregate(DataType answer, Column rows) {
    return udf((UDF1<Seq<Row>, Object>) all -> answer(Cell.list(all)).orElse(null), answer)
        .apply(collect_list(rows));
  }
}
