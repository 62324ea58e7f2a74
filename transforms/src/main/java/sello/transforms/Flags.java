package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.contains;
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
 * @param isWithheld whether it is made of a figure that is withheld
 * @param isMissing whether the value is missing
 */
record Flags(
    Column isBreak,
    Column isEstimated,
    Column cannotExist,
    Column isProvisional,
    Column isLow,
    Column isWithheld,
    Column isMissing) {

  static Flags missingWhen(Column isMissing) {
    Column no = lit(false);
    return new Flags(no, no, no, no, no, no, isMissing);
  }

  Flags breakWhen(Column condition) {
    return new Flags(
        condition, isEstimated, cannotExist, isProvisional, isLow, isWithheld, isMissing);
  }

  Flags estimatedWhen(Column condition) {
    return new Flags(isBreak, condition, cannotExist, isProvisional, isLow, isWithheld, isMissing);
  }

  Flags cannotExistWhen(Column condition) {
    return new Flags(isBreak, isEstimated, condition, isProvisional, isLow, isWithheld, isMissing);
  }

  Flags provisionalWhen(Column condition) {
    return new Flags(isBreak, isEstimated, cannotExist, condition, isLow, isWithheld, isMissing);
  }

  Flags lowReliabilityWhen(Column condition) {
    return new Flags(
        isBreak, isEstimated, cannotExist, isProvisional, condition, isWithheld, isMissing);
  }

  /** A figure made of one that is withheld is withheld too, and keeps the codes of its time. */
  Flags withheldWhen(Column condition) {
    return new Flags(isBreak, isEstimated, cannotExist, isProvisional, isLow, condition, isMissing);
  }

  /** Whether a flag says that its figure is withheld. */
  static Column saysWithheld(Column flag) {
    return coalesce(contains(flag, lit(Flag.CONFIDENTIAL)), lit(false));
  }

  /** The text; null when there is nothing to say. A missing value is {@code m} or {@code :}. */
  Column text() {
    Column codes =
        concat(
            code(isBreak, Flag.BREAK),
            code(isEstimated, Flag.ESTIMATED),
            code(isProvisional, Flag.PROVISIONAL),
            code(isLow, Flag.LOW_RELIABILITY));
    Column ofTheTime = concat(code(isBreak, Flag.BREAK), code(isProvisional, Flag.PROVISIONAL));
    return when(
            isMissing.and(coalesce(isWithheld, lit(false))),
            concat(ofTheTime, lit(Flag.CONFIDENTIAL)))
        .when(isMissing.and(coalesce(cannotExist, lit(false))), Flag.CANNOT_EXIST)
        .when(isMissing, Flag.NOT_AVAILABLE)
        .when(codes.notEqual(""), codes);
  }

  private static Column code(Column condition, String code) {
    return when(coalesce(condition, lit(false)), code).otherwise("");
  }
}
