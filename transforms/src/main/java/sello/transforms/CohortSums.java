package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.transforms.Editions.IS_BREAK;

import java.util.List;
import org.apache.spark.sql.Column;

/**
 * A step of several tables: some of the cohorts of a group, summed. A sum over an unknown cohort is
 * missing, and its ends say what is known.
 */
final class CohortSums {
  private CohortSums() {}

  /**
   * The aggregates of the cohorts for which a condition holds, under a name: the sum, {@code _low}
   * and {@code _high}; {@code _impossible}, whether none of them could have a label; {@code
   * _rounded}, {@code _newest} and {@code _breaks} for the flag.
   */
  static List<Column> of(String name, Column isIn) {
    Column isNone = col("none");
    Column awards = when(isNone, lit(0L)).otherwise(col("awards"));
    Column low = coalesce(col("awards_low"), lit(0L));
    Column high = when(isNone, lit(0L)).otherwise(col("awards_high"));
    Column hasBound = coalesce(col("awards_low"), col("awards_high")).isNotNull();
    Column isBounded = any(isIn, not(isNone).and(hasBound));
    return List.of(
        when(all(isIn, awards.isNotNull()), coalesce(sum(when(isIn, awards)), lit(0L))).as(name),
        when(isBounded, sum(when(isIn, low))).as(name + "_low"),
        when(isBounded.and(all(isIn, high.isNotNull())), sum(when(isIn, high))).as(name + "_high"),
        not(any(isIn, not(isNone))).as(name + "_impossible"),
        any(isIn, col("rounded")).as(name + "_rounded"),
        any(isIn, col("newest")).as(name + "_newest"),
        any(isIn, col(IS_BREAK)).as(name + "_breaks"));
  }

  static Column all(Column isIn, Column condition) {
    return coalesce(bool_and(when(isIn, condition)), lit(true));
  }

  static Column any(Column isIn, Column condition) {
    return coalesce(bool_or(when(isIn, condition)), lit(false));
  }
}
