package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import sello.catalog.Flag;

/**
 * The flag of an observation as one text: codes in alphabetical order, {@code :} alone.
 *
 * @param isBreak whether the series breaks here
 * @param isEstimated whether the source rounds
 * @param cannotExist whether there is nothing to observe
 * @param isProvisional whether the figure is not final
 * @param isLow whether the base is too small to lean on
 * @param isMissing whether the value is missing
 */
record Flags(
    Column isBreak,
    Column isEstimated,
    Column cannotExist,
    Column isProvisional,
    Column isLow,
    Column isMissing) {

  static Flags missingWhen(Column isMissing) {
    Column no = lit(false);
    return new Flags(no, no, no, no, no, isMissing);
  }

  Flags breakWhen(Column condition) {
    return new Flags(condition, isEstimated, cannotExist, isProvisional, isLow, isMissing);
  }

  Flags estimatedWhen(Column condition) {
    return new Flags(isBreak, condition, cannotExist, isProvisional, isLow, isMissing);
  }

  Flags cannotExistWhen(Column condition) {
    return new Flags(isBreak, isEstimated, condition, isProvisional, isLow, isMissing);
  }

  Flags provisionalWhen(Column condition) {
    return new Flags(isBreak, isEstimated, cannotExist, condition, isLow, isMissing);
  }

  Flags lowReliabilityWhen(Column condition) {
    return new Flags(isBreak, isEstimated, cannotExist, isProvisional, condition, isMissing);
  }

  /** The text; null when there is nothing to say. A missing value is {@code m} or {@code :}. */
  Column text() {
    Column codes =
        concat(
            code(isBreak, Flag.BREAK),
            code(isEstimated, Flag.ESTIMATED),
            code(isProvisional, Flag.PROVISIONAL),
            code(isLow, Flag.LOW_RELIABILITY));
    return when(isMissing.and(coalesce(cannotExist, lit(false))), Flag.CANNOT_EXIST)
        .when(isMissing, Flag.NOT_AVAILABLE)
        .when(codes.notEqual(""), codes);
  }

  private static Column code(Column condition, String code) {
    return when(coalesce(condition, lit(false)), code).otherwise("");
  }
}
