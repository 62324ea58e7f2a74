package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.startswith;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
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

  /** The years in which its ends begin: of years, school years or editions; the first may lack. */
  private static final String ENDS = "^(?:(\\d{4})(?:/\\d{4})?\\.\\.)?(\\d{4})(?:[-/]\\d{4})?$";

  private FigurePeriods() {}

  /** The figures with {@code periods}; missing where there are none. */
  static Dataset<Row> of(Dataset<Row> publishedFigures, Dataset<Row> countedAwards) {
    Column isEdition = col(METRIC).equalTo(MEMBER_COUNTRIES).and(col(PERIOD).contains("-"));
    Dataset<Row> held =
        countedAwards.where(isEdition).agg(array_sort(collect_list(col(PERIOD))).as("held"));
    Column periods =
        when(isSpanOfFlows(), years())
            .when(col(METRIC).equalTo(AWARDS_CUMULATIVE), cumulative())
            .when(col(EDITION).isNotNull(), array(col(EDITION)))
            .when(isOfAYear(), array(col(YEAR).cast("string")));
    return publishedFigures.crossJoin(held).withColumn("periods", periods).drop("held");
  }

  /** The metric of our counts that are of a period of a figure: editions have awards to add up. */
  static Column metric(Column metric, Column period) {
    Column isOfEdition =
        metric.equalTo(AWARDS_CUMULATIVE).and(not(startswith(period, lit(CumulativeAwards.UP_TO))));
    return when(isOfEdition, AWARDS).otherwise(metric);
  }

  private static Column isSpanOfFlows() {
    return PublishedMetrics.isFlow(col(METRIC)).and(col(PERIOD).rlike(YEARS));
  }

  private static Column years() {
    return sequence(part(YEARS, 1).try_cast("int"), part(YEARS, 2).try_cast("int"))
        .cast("array<string>");
  }

  /**
   * The last edition that begins in the period, where all before it are in it, too; else each. A
   * stock was read at some date of its year, perhaps before the awards, and of what comes after the
   * last edition we know nothing.
   */
  private static Column cumulative() {
    Column held = col("held");
    Column from = part(ENDS, 1);
    Column to = part(ENDS, 2);
    Column inPeriod = filter(held, edition -> begins(edition).between(from, to));
    Column upToLast = array(concat(lit(CumulativeAwards.UP_TO), try_element_at(inPeriod, lit(-1))));
    Column isKnown =
        col(PERIOD_KIND)
            .isin("edition", "cumulative", "calendar_year", "school_year")
            .and(try_element_at(inPeriod, lit(1)).isNotNull())
            .and(to.leq(begins(try_element_at(held, lit(-1)))));
    Column isFromTheFirst = from.leq(begins(try_element_at(held, lit(1))));
    return when(isKnown, when(isFromTheFirst, upToLast).otherwise(inPeriod));
  }

  private static Column begins(Column edition) {
    return substring(edition, 1, 4);
  }

  /** A count of awards is of an edition: a calendar year does not say which. */
  private static Column isOfAYear() {
    return col(YEAR).isNotNull().and(col(METRIC).notEqual(AWARDS));
  }

  private static Column part(String form, int group) {
    return regexp_extract(col(PERIOD), form, group);
  }
}
