package sello.transforms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;

import org.apache.spark.sql.Column;

/**
 * Whether a published figure and our count can both be true. A partial list that names fewer awards
 * than were published contradicts nothing; one that names more does.
 *
 * @param counted what our rows give; null when there are no such rows
 * @param word agrees, within bound, differs or cannot say
 * @param reason why
 */
record Verdict(Column counted, Column word, Column reason) {

  /**
   * The verdict over the columns of a published figure, {@code listed}, {@code place_complete},
   * {@code country_complete} and {@code stock}; {@code counted} must have been added before it is
   * used.
   *
   * @param rounding how far from a rounded figure a count may lie, as a share of it
   */
  static Verdict of(double rounding) {
    Column isAwards = col(METRIC).equalTo("awards").and(col(EDITION).isNotNull());
    Column isStock =
        col(METRIC)
            .equalTo("active_labels")
            .and(col(YEAR).isNotNull())
            .and(col(REGION_NAME).isNull());
    Column isComplete =
        isStock.or(coalesce(col("place_complete"), col("country_complete"), lit(false)));
    Column onList = when(not(isPlaceUnknown()), coalesce(col("listed"), when(isComplete, lit(0L))));
    Column counted = when(isAwards, onList).when(isStock, col("stock")).cast("double");
    return new Verdict(
        counted, word(isComplete, rounding), reason(isAwards, isStock, isComplete, rounding));
  }

  private static Column word(Column isComplete, double rounding) {
    Column x = col("counted");
    return when(x.isNull(), "cannot say")
        .when(isExact().and(x.equalTo(col(VALUE))), "agrees")
        .when(keepsBound(isComplete, rounding), "within bound")
        .when(isComplete.or(exceeds(rounding)), "differs")
        .otherwise("cannot say");
  }

  private static Column reason(
      Column isAwards, Column isStock, Column isComplete, double rounding) {
    Column x = col("counted");
    Column isRegional = col(METRIC).equalTo("active_labels").and(col(REGION_NAME).isNotNull());
    return when(x.isNull().and(isStock), "The size of an edition that was then valid is not known.")
        .when(x.isNull().and(isAwards).and(isPlaceUnknown()), "The place has no region code.")
        .when(x.isNull().and(isAwards), "No winners' list of this edition names the place.")
        .when(
            x.isNull().and(col(METRIC).equalTo("awards")),
            "The source does not say which edition it is about.")
        .when(x.isNull().and(isRegional), "Labels in force are not counted by region.")
        .when(x.isNull(), "Sello has no rows that count this metric.")
        .when(isExact().and(x.equalTo(col(VALUE))), "The two figures are equal.")
        .when(keepsBound(isComplete, rounding), "The count keeps the published bound.")
        .when(exceeds(rounding), "We count more than was published.")
        .when(isComplete, "We count less, though nothing of ours is missing.")
        .otherwise("Our winners' list is partial, and names fewer.");
  }

  /** A name that is no region of the reporting level: no list can be counted for it. */
  private static Column isPlaceUnknown() {
    return col(REGION_NAME).isNotNull().and(col(REGION_CODE).isNull());
  }

  private static Column isExact() {
    return col(BOUND).equalTo("=");
  }

  /** A bound that the count keeps, and would keep if the list were longer. */
  private static Column keepsBound(Column isComplete, double rounding) {
    Column x = col("counted");
    Column isNear = abs(x.minus(col(VALUE))).leq(col(VALUE).multiply(rounding));
    return when(col(BOUND).equalTo(">"), x.gt(col(VALUE)))
        .when(col(BOUND).equalTo("<"), isComplete.and(x.lt(col(VALUE))))
        .when(col(BOUND).equalTo("~"), isComplete.and(isNear))
        .otherwise(false);
  }

  /** A count that a longer list could not bring back to the published figure. */
  private static Column exceeds(double rounding) {
    Column x = col("counted");
    return when(col(BOUND).equalTo(">"), lit(false))
        .when(col(BOUND).equalTo("~"), x.gt(col(VALUE).multiply(1 + rounding)))
        .when(col(BOUND).equalTo("<"), x.geq(col(VALUE)))
        .otherwise(x.gt(col(VALUE)));
  }
}
