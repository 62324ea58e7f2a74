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
import static sello.catalog.Fields.IS_ILLUSTRATIVE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;
import static sello.transforms.Counted.COUNTED;
import static sello.transforms.Counted.COUNTED_BEFORE;
import static sello.transforms.Counted.COUNT_ORIGIN;
import static sello.transforms.Counted.IS_COMPLETE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedAgainstCounted.COUNTED_PERIODS;
import static sello.transforms.PublishedMetrics.AWARDS;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A step of one table: what our rows give beside each published figure. */
final class CountsBeside {
  private CountsBeside() {}

  /**
   * The figures with {@code found} and {@code found_before}, whether they are {@code complete}, and
   * whether the two {@code is_comparable}: both real, or both illustrative.
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
                col(COUNT_ORIGIN),
                col(COUNTED),
                col(COUNTED_BEFORE))
            .union(labels(activeLabelsByYear, origin(publishedFigures, countedAwards)));
    return figures.join(found(figures, counts), names(FIGURE_ID));
  }

  /** Cohorts are published totals or complete lists: labels in force are made of either. */
  private static Dataset<Row> origin(Dataset<Row> publishedFigures, Dataset<Row> countedAwards) {
    Dataset<Row> figures =
        publishedFigures
            .where(col(METRIC).equalTo(AWARDS))
            .select(FigureOrigin.ofRow(col(IS_ILLUSTRATIVE)).as("origin"));
    return countedAwards
        .where(col(METRIC).equalTo(AWARDS))
        .select(col(COUNT_ORIGIN).as("origin"))
        .union(figures)
        .agg(FigureOrigin.together(col("origin")).as("origin"));
  }

  private static Dataset<Row> labels(Dataset<Row> activeLabelsByYear, Dataset<Row> origin) {
    return activeLabelsByYear
        .where(col(ACTIVE_LABELS).isNotNull())
        .crossJoin(origin)
        .select(
            as(lit(PublishedMetrics.ACTIVE_LABELS), METRIC),
            as(col(YEAR), PERIOD),
            col(COUNTRY_CODE),
            as(col(COUNTRY_CODE), PLACE_CODE),
            as(lit(true), IS_COMPLETE),
            as(col("origin"), COUNT_ORIGIN),
            as(col(ACTIVE_LABELS), COUNTED),
            as(lit(null), COUNTED_BEFORE));
  }

  /** Several periods are added up; one of which there is no row leaves the sum incomplete. */
  private static Dataset<Row> found(Dataset<Row> figures, Dataset<Row> counts) {
    Column isFit = FigureOrigin.fit(FigureOrigin.ofRow(col(IS_ILLUSTRATIVE)), col(COUNT_ORIGIN));
    return figures
        .select(
            col(FIGURE_ID),
            col(METRIC),
            col(COUNTRY_CODE),
            col(PLACE_CODE),
            col(IS_ILLUSTRATIVE),
            explode_outer(col("periods")).as(PERIOD.name()))
        .withColumn(METRIC.name(), FigurePeriods.metric(col(METRIC), col(PERIOD)))
        .join(counts, names(METRIC, PERIOD, COUNTRY_CODE, PLACE_CODE), "left")
        .groupBy(col(FIGURE_ID))
        .agg(
            sum(col(COUNTED)).as("found"),
            sum(col(COUNTED_BEFORE)).as("found_before"),
            bool_and(coalesce(col(IS_COMPLETE), lit(false))).as("complete"),
            bool_and(col(COUNTED).isNull().or(isFit)).as("is_comparable"));
  }
}
