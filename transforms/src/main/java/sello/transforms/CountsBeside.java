package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;
import static sello.transforms.Counted.COUNTED;
import static sello.transforms.Counted.COUNTED_BEFORE;
import static sello.transforms.Counted.IS_COMPLETE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedAgainstCounted.COUNTED_PERIODS;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A step of one table: what our rows give beside each published figure. */
final class CountsBeside {
  private CountsBeside() {}

  /**
   * The figures with {@code found} and {@code found_before}, and whether these are {@code
   * complete}.
   */
  static Dataset<Row> of(
      Dataset<Row> publishedFigures,
      Dataset<Row> countedAwards,
      Dataset<Row> countedSchools,
      Dataset<Row> activeLabelsByYear) {
    Column place =
        when(col(REGION_NAME).isNotNull(), col(REGION_CODE)).otherwise(col(COUNTRY_CODE));
    Dataset<Row> figures =
        FigurePeriods.of(publishedFigures, countedAwards)
            .withColumn(COUNTED_PERIODS.name(), array_join(col("periods"), " "))
            .withColumn(PLACE_CODE.name(), place);
    Dataset<Row> counts =
        countedAwards
            .union(countedSchools)
            .select(
                col(METRIC),
                col(PERIOD),
                col(COUNTRY_CODE),
                col(PLACE_CODE),
                col(IS_COMPLETE),
                col(COUNTED),
                col(COUNTED_BEFORE))
            .union(labels(activeLabelsByYear));
    return figures.join(found(figures, counts), names(FIGURE_ID));
  }

  private static Dataset<Row> labels(Dataset<Row> activeLabelsByYear) {
    return activeLabelsByYear
        .where(col(ACTIVE_LABELS).isNotNull())
        .select(
            as(lit(PublishedMetrics.ACTIVE_LABELS), METRIC),
            as(col(YEAR), PERIOD),
            col(COUNTRY_CODE),
            as(col(COUNTRY_CODE), PLACE_CODE),
            as(lit(true), IS_COMPLETE),
            as(col(ACTIVE_LABELS), COUNTED),
            as(lit(null), COUNTED_BEFORE));
  }

  /** Several periods are added up; one of which there is no row leaves the sum incomplete. */
  private static Dataset<Row> found(Dataset<Row> figures, Dataset<Row> counts) {
    return figures
        .select(
            col(FIGURE_ID),
            col(METRIC),
            col(COUNTRY_CODE),
            col(PLACE_CODE),
            explode_outer(col("periods")).as(PERIOD.name()))
        .withColumn(METRIC.name(), FigurePeriods.metric(col(METRIC), col(PERIOD)))
        .join(counts, names(METRIC, PERIOD, COUNTRY_CODE, PLACE_CODE), "left")
        .groupBy(col(FIGURE_ID))
        .agg(
            sum(col(COUNTED)).as("found"),
            sum(col(COUNTED_BEFORE)).as("found_before"),
            bool_and(coalesce(col(IS_COMPLETE), lit(false))).as("complete"));
  }
}
