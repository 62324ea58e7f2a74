package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.CriterionFields.MEAN_SCORE;
import static sello.transforms.CriterionTrendByCountry.SLOPE;
import static sello.transforms.CriterionTrendByCountry.SLOPE_EDITIONS;
import static sello.transforms.Editions.FIRST_YEAR;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A step of the trend: the slope through the mean scores of a series up to each edition. */
final class MeanSlopes {
  /** Fewer points have no slope: {@link sello.transforms.method.TheilSen}. */
  private static final int FEWEST_EDITIONS = 4;

  private MeanSlopes() {}

  /** The slope through the means up to each edition, and how many editions could have one. */
  static Dataset<Row> of(Dataset<Row> means) {
    Column isWithheld = Flags.saysWithheld(col(MEAN_SCORE.flag()));
    Dataset<Row> upTo =
        means.select(
            col(COUNTRY_CODE),
            col(AREA_CODE),
            col("series"),
            col(FIRST_YEAR).as("year"),
            col(MEAN_SCORE).as("mean"),
            when(col("none"), null).otherwise(lit(1)).as("possible"),
            isWithheld.as("withheld"),
            col("begins"));
    return means
        .select(col(EDITION), col(COUNTRY_CODE), col(AREA_CODE), col("series"), col(FIRST_YEAR))
        .join(upTo, new String[] {COUNTRY_CODE.name(), AREA_CODE.name(), "series"})
        .where(col("year").leq(col(FIRST_YEAR)))
        .groupBy(col(EDITION), col(COUNTRY_CODE), col(AREA_CODE))
        .agg(
            as(count(col("mean")), SLOPE_EDITIONS),
            count(col("possible")).as("possible_editions"),
            max(col("withheld")).as("withheld"),
            max(col("begins")).as("begins_at_break"),
            GroupMethods.slope(col("year"), col("mean")).as("slope"));
  }

  /** The slope with its limits and flag. */
  static Stream<Column> columns() {
    EstimateColumns slope = EstimateColumns.of(col("slope"));
    return Stream.of(
        as(slope.value(), SLOPE),
        as(slope.low(), SLOPE.low()),
        as(slope.high(), SLOPE.high()),
        as(
            Flags.missingWhen(slope.value().isNull())
                .breakWhen(col("begins_at_break"))
                .provisionalWhen(col("newest"))
                .withheldWhen(col("withheld"))
                .cannotExistWhen(col("possible_editions").lt(FEWEST_EDITIONS))
                .lowReliabilityWhen(LowReliability.inForce().slope(col(SLOPE_EDITIONS)))
                .text(),
            SLOPE.flag()));
  }
}
