package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.MEMBER_COUNTRIES;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** A step of one table: countries and regions with awards, ranks, and countries taking part. */
final class CountedCountries {
  private CountedCountries() {}

  /**
   * Rows of counts.
   *
   * @param countries by edition those that could have awards, with the awards {@code listed} and
   *     whether the list is {@code complete}
   */
  static Dataset<Row> of(Dataset<Row> countries) {
    Column areAll = bool_and(col("complete")).over(Window.partitionBy(col(EDITION)));
    Dataset<Row> all = countries.withColumn("all_complete", areAll);
    return members(countries).union(ranks(all)).union(awarded(all));
  }

  /** Regions with awards: complete where the country's list is, and places every school. */
  static Dataset<Row> regions(Dataset<Row> countries, Dataset<Row> regions) {
    Dataset<Row> counts =
        regions
            .groupBy(col(EDITION), col(COUNTRY_CODE))
            .agg(count(when(col("listed").gt(0), 1)).as("n"), bool_and(col("complete")).as("all"))
            .join(countries, names(EDITION, COUNTRY_CODE))
            .withColumn("complete", col("complete").and(col("all")))
            .where(col("n").gt(0).or(col("complete")));
    return Counted.rows(counts, "regions_with_awards", col(EDITION), col("n"), col("complete"));
  }

  /** Countries that take part, of an edition and of the year in which it begins. */
  private static Dataset<Row> members(Dataset<Row> countries) {
    Dataset<Row> counts =
        europe(countries.groupBy(col(EDITION)).agg(count(lit(1)).as("n")))
            .withColumn("period", explode(array(col(EDITION), substring(col(EDITION), 1, 4))));
    return Counted.rows(counts, MEMBER_COUNTRIES, col("period"), col("n"), lit(true));
  }

  private static Dataset<Row> ranks(Dataset<Row> all) {
    Column place = rank().over(Window.partitionBy(col(EDITION)).orderBy(col("listed").desc()));
    Dataset<Row> ranked = all.where(col("all_complete")).withColumn("place", place);
    return Counted.rows(ranked, "country_rank", col(EDITION), col("place"), lit(true));
  }

  private static Dataset<Row> awarded(Dataset<Row> all) {
    Dataset<Row> counts =
        europe(
            all.groupBy(col(EDITION), col("all_complete"))
                .agg(count(col("listed")).as("lists"), count(when(col("listed").gt(0), 1)).as("n"))
                .where(col("lists").gt(0)));
    return Counted.rows(
        counts, "countries_with_awards", col(EDITION), col("n"), col("all_complete"));
  }

  private static Dataset<Row> europe(Dataset<Row> rows) {
    return rows.withColumn(COUNTRY_CODE.name(), lit(EUROPE))
        .withColumn(PLACE_CODE.name(), lit(EUROPE));
  }
}
