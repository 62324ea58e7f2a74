package sello.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many rows of each file were refused, and for which reason: one a row. */
public final class RefusalReasons {
  private RefusalReasons() {}

  /**
   * By file, then by reason.
   *
   * @param rejects one row per broken rule: {@link Intake#REJECT}
   */
  public static Map<String, Map<String, Long>> of(Dataset<Row> rejects) {
    Map<String, Map<String, Long>> found = new HashMap<>();
    rejects
        .groupBy(col("file"), col("line"))
        .agg(collect_set(col("reason")).as("reasons"))
        .groupBy(col("file"), col("reasons"))
        .count()
        .collectAsList()
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.getString(0), file -> new HashMap<>())
                    .merge(Reasons.first(row.getList(1)), row.getLong(2), Long::sum));
    return found;
  }

  /** How many rows were refused that break nothing: others of their file stand for them. */
  public static long leftOut(Dataset<Row> rejects) {
    return of(rejects).values().stream()
        .flatMap(reasons -> reasons.entrySet().stream())
        .filter(reason -> Reasons.LEFT_OUT.contains(reason.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
