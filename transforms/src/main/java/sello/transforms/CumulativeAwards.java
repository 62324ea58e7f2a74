package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.AWARDS_CUMULATIVE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** A step of one table: awards of all editions up to each one, renewals counted again. */
final class CumulativeAwards {
  /** Stands before the last edition of a period that begins with the first. */
  static final String UP_TO = "..";

  private CumulativeAwards() {}

  /**
   * Rows of counts, complete where each edition is in which the country could have awards.
   *
   * @param countries by edition those that could have awards
   * @param places by edition the {@code listed} awards of places, and whether they are {@code
   *     complete}
   */
  static Dataset<Row> of(Dataset<Row> countries, Dataset<Row> places) {
    Dataset<Row> held = countries.select(col(EDITION)).distinct();
    Dataset<Row> could =
        countries
            .select(col(EDITION), col(COUNTRY_CODE))
            .union(held.select(col(EDITION), as(lit(EUROPE), COUNTRY_CODE)));
    Column editions = count(lit(1)).over(Window.partitionBy(col("last"), col(COUNTRY_CODE)));
    Dataset<Row> upTo =
        held.select(col(EDITION).as("last"))
            .join(could, col(EDITION).leq(col("last")))
            .withColumn("editions", editions);
    Column isEach = bool_and(col("complete")).and(count(lit(1)).equalTo(col("editions")));
    Dataset<Row> sums =
        upTo.join(places, names(EDITION, COUNTRY_CODE))
            .groupBy(col("last"), col("editions"), col(COUNTRY_CODE), col(PLACE_CODE))
            .agg(sum(col("listed")).as("listed"), isEach.as("complete"));
    return Counted.rows(
        sums, AWARDS_CUMULATIVE, concat(lit(UP_TO), col("last")), col("listed"), col("complete"));
  }
}
