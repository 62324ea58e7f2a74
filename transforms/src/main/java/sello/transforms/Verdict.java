package sello.transforms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.VALUE;

import org.apache.spark.sql.Column;

/**
 * Whether a published figure and our count can both be true. Partial rows that count fewer than
 * were published contradict nothing; rows that count more do, unless the figure was read before
 * they were all there.
 *
 * @param word agrees, within bound, differs or cannot say
 * @param reason why
 */
record Verdict(Column word, Column reason) {
  private static final Column X = col("counted");
  private static final Column IS_COMPLETE = col("complete");
  private static final Column IS_STOCK = PublishedMetrics.isStock(col(METRIC));
  private static final Column IS_SHARE = PublishedMetrics.isShare(col(METRIC));

  /**
   * The verdict over the columns of a published figure, {@code counted}, {@code before}, {@code
   * complete} and {@code is_comparable}.
   *
   * @param rounding how far from a rounded figure a count may lie, as a share of it
   */
  static Verdict of(double rounding) {
    return new Verdict(word(rounding), reason(rounding));
  }

  private static Column word(double rounding) {
    return when(X.isNull(), "cannot say")
        .when(isEqual(), "agrees")
        .when(isMore(rounding).or(isLess(rounding)), "differs")
        .when(keepsBound().or(isBetween()), "within bound")
        .otherwise("cannot say");
  }

  private static Column reason(double rounding) {
    Column isAwards = col(METRIC).equalTo(PublishedMetrics.AWARDS);
    Column isLabels = col(METRIC).equalTo(PublishedMetrics.ACTIVE_LABELS);
    return when(X.isNull(), CountMissing.reason())
        .when(isEqual(), "The two figures are equal.")
        .when(
            isLabels.and(isMore(rounding)),
            "The editions then valid add up to more than was published.")
        .when(
            isLabels.and(isLess(rounding)),
            "The editions then valid add up to less than was published.")
        .when(isMore(rounding), "We count more than was published.")
        .when(isLess(rounding), "We count less, though nothing of ours is missing.")
        .when(keepsBound(), "The count keeps the published bound.")
        .when(
            isBetween(), "It lies between our counts at the ends of the year before and the year.")
        .when(IS_SHARE, "Our rows may be partial, and the share another.")
        .when(isAwards, "Our winners' list is partial: there may be more awards.")
        .otherwise("Our rows may be partial: there may be more.");
  }

  private static Column isEqual() {
    return isBound("=").and(abs(X.minus(col(VALUE))).leq(halfDigit()));
  }

  /** A percentage is compared as it is printed: to half a unit of its last digit. */
  private static Column halfDigit() {
    Column isWhole = col(VALUE).equalTo(floor(col(VALUE)));
    return when(not(IS_SHARE), 0.0).when(isWhole, 0.5).otherwise(0.05);
  }

  /** The least that we count is more than was published: further rows cannot bring it back. */
  private static Column isMore(double rounding) {
    Column least =
        when(IS_STOCK, coalesce(col("before"), lit(0.0)))
            .when(IS_SHARE.and(not(IS_COMPLETE)), 0.0)
            .otherwise(X);
    return when(isBound("="), least.gt(col(VALUE)))
        .when(isBound("~"), least.gt(col(VALUE).multiply(1 + rounding)))
        .when(isBound("<"), least.geq(col(VALUE)))
        .otherwise(false);
  }

  private static Column isLess(double rounding) {
    Column isShort =
        when(isBound("="), X.lt(col(VALUE)))
            .when(isBound("~"), X.lt(col(VALUE).multiply(1 - rounding)))
            .when(isBound(">"), X.leq(col(VALUE)))
            .otherwise(false);
    return IS_COMPLETE.and(isShort);
  }

  /** A bound that the count keeps, and would keep if there were more rows. */
  private static Column keepsBound() {
    return IS_COMPLETE.or(isBound(">").and(X.gt(col(VALUE))));
  }

  /** A stock was read at some date in the year. */
  private static Column isBetween() {
    Column isIn = col(VALUE).between(col("before"), X).and(not(isBound(">")));
    return IS_STOCK.and(coalesce(isIn, lit(false)));
  }

  private static Column isBound(String bound) {
    return col(BOUND).equalTo(bound);
  }
}
