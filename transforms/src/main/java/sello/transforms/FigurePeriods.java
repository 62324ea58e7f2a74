package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.PublishedMetrics.AWARDS;
import static sello.transforms.PublishedMetrics.AWARDS_CUMULATIVE;
import static sello.transforms.PublishedMetrics.MEMBER_COUNTRIES;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A step of one table: the periods of our counts that a published figure is about. */
final class FigurePeriods {
  private static final String YEARS = "^(\\d{4})\\.\\.(\\d{4})$";
  private static final String CALLS = "^\\d{4}/(\\d{4})\\.\\.(\\d{4})/(\\d{4})$";

  private FigurePeriods() {}

  /** The figures with {@code periods}; missing where there are none. */
  static Dataset<Row> of(Dataset<Row> publishedFigures, Dataset<Row> countedAwards) {
    Dataset<Row> firstEdition =
        countedAwards
            .where(col(METRIC).equalTo(MEMBER_COUNTRIES))
            .agg(min(substring(col(PERIOD), 1, 4)).as("first_year"));
    Column periods =
        when(isSpanOfFlows(), years())
            .when(isFromTheFirst(), array(upToEdition()))
            .when(col(EDITION).isNotNull(), array(col(EDITION)))
            .when(isOfAYear(), array(col(YEAR).cast("string")));
    return publishedFigures.crossJoin(firstEdition).withColumn("periods", periods);
  }

  private static Column isSpanOfFlows() {
    return PublishedMetrics.isFlow(col(METRIC)).and(col(PERIOD).rlike(YEARS));
  }

  private static Column years() {
    return sequence(part(YEARS, 1).try_cast("int"), part(YEARS, 2).try_cast("int"))
        .cast("array<string>");
  }

  /** A running total that begins later leaves editions out that ours holds. */
  private static Column isFromTheFirst() {
    return col(METRIC)
        .equalTo(AWARDS_CUMULATIVE)
        .and(col(PERIOD).rlike(CALLS))
        .and(part(CALLS, 1).leq(col("first_year")));
  }

  private static Column upToEdition() {
    return concat(lit(".."), part(CALLS, 2), lit("-"), part(CALLS, 3));
  }

  /** A count of awards is of an edition: a calendar year does not say which. */
  private static Column isOfAYear() {
    return col(YEAR).isNotNull().and(col(METRIC).notEqual(AWARDS));
  }

  private static Column part(String form, int group) {
    return regexp_extract(col(PERIOD), form, group);
  }
}
