package sello.transforms;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.ingest.Regions.LEVEL;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * A step of the tables by region: the regions at the reporting level of their country, which is the
 * lowest that is listed, and for each country the region {@link #UNKNOWN}.
 */
final class ReportingRegions {
  static final String UNKNOWN = "unknown";

  private ReportingRegions() {}

  /** By country: code and name of its regions, and the unknown one. */
  static Dataset<Row> of(Dataset<Row> regions, Dataset<Row> countries) {
    Dataset<Row> listed =
        regions
            .withColumn("lowest", max(col(LEVEL)).over(Window.partitionBy(col(COUNTRY_CODE))))
            .where(col(LEVEL).equalTo(col("lowest")))
            .select(col(COUNTRY_CODE), col(REGION_CODE), col(REGION_NAME));
    Dataset<Row> unknown =
        countries
            .select(col(COUNTRY_CODE))
            .distinct()
            .select(
                col(COUNTRY_CODE),
                as(lit(UNKNOWN), REGION_CODE),
                as(lit("Region unknown"), REGION_NAME));
    return listed.union(unknown);
  }

  /** Rows with the region that they report to: unknown where they name none of these. */
  static Dataset<Row> placed(Dataset<Row> rows, Dataset<Row> reporting) {
    Dataset<Row> known =
        reporting.select(col(COUNTRY_CODE), col(REGION_CODE), col(REGION_CODE).as("reports_to"));
    return rows.join(broadcast(known), names(COUNTRY_CODE, REGION_CODE), "left")
        .withColumn(REGION_CODE.name(), coalesce(col("reports_to"), lit(UNKNOWN)))
        .drop("reports_to");
  }
}
