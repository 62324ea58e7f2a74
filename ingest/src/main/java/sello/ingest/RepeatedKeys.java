package sello.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;
import sello.catalog.Columns;
import sello.catalog.Fields;

/**
 * The lines whose key stands in a line before them, in the same file or in another.
 *
 * <p>Two equal keys have one hash. So hashes are counted first, eight bytes a row; the window,
 * which moves and sorts whole keys, sees only rows whose hash stands twice, and decides. In the
 * usual case it sees none and is not planned.
 */
final class RepeatedKeys {
  private static final String HASH = "key_hash";
  private static final String FIRST_FILE = "first_file";

  private RepeatedKeys() {}

  /**
   * File and line of what must be refused, with the files in which its keys stand first; empty when
   * nothing must.
   */
  static Optional<Dataset<Row>> of(Dataset<Row> read) {
    Column key = col(Intake.ROW_KEY);
    Dataset<Row> accepted =
        read.where(size(col(Intake.PROBLEMS)).equalTo(0).and(key.notEqual("")))
            .withColumn(HASH, xxhash64(key));
    Dataset<Row> twice =
        accepted
            .groupBy(HASH)
            .agg(count(lit(1)).as("rows"))
            .where(col("rows").gt(1))
            .select(HASH)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return twice.isEmpty() ? Optional.empty() : kept(repeated(accepted, twice, key));
    } finally {
      twice.unpersist();
    }
  }

  private static Dataset<Row> repeated(Dataset<Row> accepted, Dataset<Row> twice, Column key) {
    Column file = Columns.col(Fields.SOURCE_FILE);
    Column line = Columns.col(Fields.SOURCE_LINE);
    WindowSpec inOrder = Window.partitionBy(key).orderBy(file, line);
    return accepted
        .join(twice, new String[] {HASH}, "left_semi")
        .withColumn("place", row_number().over(inOrder))
        .withColumn(FIRST_FILE, first(file).over(inOrder))
        .where(col("place").gt(1))
        .groupBy(file, line)
        .agg(collect_set(col(FIRST_FILE)).as(Intake.FIRST_FILES));
  }

  private static Optional<Dataset<Row>> kept(Dataset<Row> lines) {
    lines.persist(StorageLevel.MEMORY_AND_DISK());
    if (lines.isEmpty()) {
      lines.unpersist();
      return Optional.empty();
    }
    return Optional.of(lines);
  }
}
