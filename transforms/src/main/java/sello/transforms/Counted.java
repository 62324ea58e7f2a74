package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.REGION_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** What our own rows give for a metric that others publish: fields and parts of its tables. */
final class Counted {
  static final Field<String> PLACE_CODE =
      Field.text(
          "place_code",
          "Place",
          "Code of the region, or of the country where it is the whole of it");
  static final Field<Double> COUNTED =
      Field.amount(
          "counted", Unit.AS_METRIC, "Counted by us", "What our rows give for the same thing");
  static final Field<Double> COUNTED_BEFORE =
      Field.amount(
          "counted_before",
          Unit.AS_METRIC,
          "Counted a year before",
          "The same at the end of the year before: a stock read in the year lies between the two."
              + " Only of schools and teachers");
  static final Field<Boolean> IS_COMPLETE =
      Field.yesNo(
          "is_complete",
          "Complete",
          "Whether nothing of what is counted can be missing; else there may be more");

  private Counted() {}

  /** The columns of the tables of counts. */
  static Spec.Draft draft(String name) {
    return Spec.named(name)
        .key(METRIC, PERIOD, COUNTRY_CODE, PLACE_CODE)
        .attributes(IS_COMPLETE)
        .measures(Measure.exact(COUNTED), Measure.flagged(COUNTED_BEFORE));
  }

  /** Each row once for its region, where it has one, for its country and for Europe. */
  static Dataset<Row> everyPlace(Dataset<Row> rows) {
    Column place =
        explode(
            array(
                place(col(COUNTRY_CODE), col(COUNTRY_CODE)),
                place(col(COUNTRY_CODE), col(REGION_CODE)),
                place(lit(EUROPE), lit(EUROPE))));
    return rows.withColumn("where", place)
        .withColumn(COUNTRY_CODE.name(), col("where.country"))
        .withColumn(PLACE_CODE.name(), col("where.place"))
        .where(col(PLACE_CODE).isNotNull())
        .drop("where");
  }

  private static Column place(Column country, Column place) {
    return struct(country.as("country"), place.as("place"));
  }

  /** Rows of {@link #draft} from a count by country and place, and whether it is complete. */
  static Dataset<Row> rows(
      Dataset<Row> counts, String metric, Column period, Column counted, Column isComplete) {
    return rows(counts.withColumn("before", lit(null)), lit(metric), period, counted, isComplete);
  }

  /** The same, from counts that carry the count of the year {@code before}. */
  static Dataset<Row> rows(
      Dataset<Row> counts, Column metric, Column period, Column counted, Column isComplete) {
    return counts.select(
        as(metric, METRIC),
        as(period, PERIOD),
        col(COUNTRY_CODE),
        col(PLACE_CODE),
        as(isComplete, IS_COMPLETE),
        as(counted, COUNTED),
        as(col("before"), COUNTED_BEFORE),
        beforeFlag(metric, col("before")));
  }

  /** Where a count of the year before is missing: what is no stock has none. */
  static Column beforeFlag(Column metric, Column before) {
    return as(
        Flags.missingWhen(before.isNull())
            .cannotExistWhen(not(PublishedMetrics.isStock(metric)))
            .text(),
        COUNTED_BEFORE.flag());
  }
}
