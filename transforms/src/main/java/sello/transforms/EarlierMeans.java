package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.CriterionFields.ASSESSED_SCHOOLS;
import static sello.transforms.CriterionFields.MEAN_SCORE;
import static sello.transforms.CriterionFields.STANDARD_DEVIATION;
import static sello.transforms.Editions.FIRST_YEAR;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;

/** A step of the trend: the mean scores of an earlier edition of the same series beside a row's. */
final class EarlierMeans {
  /** What a row shares with its earlier ones, whose first year is moved to the row's. */
  static final String[] KEY = {COUNTRY_CODE.name(), AREA_CODE.name(), "series", FIRST_YEAR.name()};

  private EarlierMeans() {}

  /** The means so many years before, each column with the years at its end. */
  static Dataset<Row> of(Dataset<Row> means, int years) {
    return means.select(
        col(COUNTRY_CODE),
        col(AREA_CODE),
        col("series"),
        as(col(FIRST_YEAR).plus(years), FIRST_YEAR),
        col(EDITION).as("edition_" + years),
        col(ASSESSED_SCHOOLS).as("n_" + years),
        col(MEAN_SCORE).as("mean_" + years),
        col(STANDARD_DEVIATION).as("deviation_" + years),
        col("begins").as("begins_" + years),
        Flags.saysWithheld(col(MEAN_SCORE.flag())).as("withheld_" + years),
        col("none").as("none_" + years));
  }

  /** The change from the mean so many years before: value, limits, flag. */
  static Stream<Column> change(Field<Double> field, int years) {
    Column n = col("n_" + years);
    EstimateColumns change =
        RowMethods.meanDifference(
                n,
                col("mean_" + years),
                col("deviation_" + years),
                col(ASSESSED_SCHOOLS),
                col(MEAN_SCORE),
                col(STANDARD_DEVIATION))
            .within(-CriterionFields.WIDEST_CHANGE, CriterionFields.WIDEST_CHANGE);
    Column value = coalesce(change.value(), col(MEAN_SCORE).minus(col("mean_" + years)));
    LowReliability isLow = LowReliability.inForce();
    return Stream.of(
        as(value, field),
        as(change.low(), field.low()),
        as(change.high(), field.high()),
        as(
            Flags.missingWhen(value.isNull())
                .breakWhen(col("begins_" + years))
                .provisionalWhen(col("newest"))
                .cannotExistWhen(
                    col("edition_" + years).isNull().or(col("none")).or(col("none_" + years)))
                .withheldWhen(
                    Flags.saysWithheld(col(MEAN_SCORE.flag())).or(col("withheld_" + years)))
                .lowReliabilityWhen(isLow.mean(n).or(isLow.mean(col(ASSESSED_SCHOOLS))))
                .text(),
            field.flag()));
  }
}
