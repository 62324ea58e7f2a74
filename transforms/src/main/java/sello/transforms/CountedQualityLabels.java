package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.RawQualityLabels.LABEL;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.RecordMetrics.EUROPEAN;
import static sello.transforms.RecordMetrics.NATIONAL;
import static sello.transforms.RecordMetrics.OF_QUALITY_LABELS;
import static sello.transforms.RecordMetrics.QUALITY_LABELS;
import static sello.transforms.RecordMetrics.SCHOOLS_OF_NATIONAL;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A step of one table: quality labels of a year, as far as records of them were sent. */
final class CountedQualityLabels {
  private CountedQualityLabels() {}

  static Dataset<Row> of(Dataset<Row> rawQualityLabels) {
    Column isNational = col(LABEL).equalTo("national");
    Dataset<Row> counts =
        Counted.everyPlace(rawQualityLabels.withColumn("school", school()))
            .groupBy(col(YEAR), col(COUNTRY_CODE), col(PLACE_CODE))
            .agg(
                count(lit(1)).as(QUALITY_LABELS),
                count(when(isNational, 1)).as(NATIONAL),
                count(when(col(LABEL).equalTo("european"), 1)).as(EUROPEAN),
                count_distinct(when(isNational, col("school"))).as(SCHOOLS_OF_NATIONAL));
    return OF_QUALITY_LABELS.stream()
        .map(metric -> rows(counts, metric))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** Records have no code of the school: one name in one town is one school. */
  private static Column school() {
    return struct(
        col(COUNTRY_CODE).as("country"),
        col(SCHOOL_NAME),
        coalesce(col(LOCALITY), lit("")).as("town"),
        coalesce(col(REGION_CODE), col(REGION_NAME), lit("")).as("region"));
  }

  private static Dataset<Row> rows(Dataset<Row> counts, String metric) {
    return Counted.rows(counts, metric, col(YEAR), col(metric), lit(false));
  }
}
