package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Prepared mentions in one part for each scope, the largest first. A country may have a third of
 * all schools: were it begun last, or in one part with others, all cores but one would wait for it.
 * Whoever is free takes the largest that is left (Graham 1969, Bounds on multiprocessing timing
 * anomalies, doi:10.1137/0117039).
 */
final class ScopeParts {
  private ScopeParts() {}

  /**
   * The same rows.
   *
   * @param mentions rows of {@link PreparedMentions}
   */
  static Dataset<Row> of(Dataset<Row> mentions) {
    String[] scopes =
        mentions
            .groupBy(PreparedMentions.SCOPE)
            .count()
            .orderBy(col("count").desc(), col(PreparedMentions.SCOPE))
            .collectAsList()
            .stream()
            .map(row -> row.<String>getAs(PreparedMentions.SCOPE))
            .toArray(String[]::new);
    return mentions.repartitionById(
        Math.max(1, scopes.length),
        array_position(lit(scopes), col(PreparedMentions.SCOPE)).minus(1).cast("int"));
  }
}
