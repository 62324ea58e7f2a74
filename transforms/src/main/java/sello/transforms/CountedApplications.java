package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.ApplicationFields.APPLICANTS;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.Counted.PLACE_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;

/**
 * A step of one table: schools that applied in a call, and schools that were eligible, as they are
 * published: what is withheld there is not counted here.
 */
final class CountedApplications {
  private CountedApplications() {}

  static Dataset<Row> of(Dataset<Row> stagesByCountry) {
    Dataset<Row> placed = stagesByCountry.withColumn(PLACE_CODE.name(), col(COUNTRY_CODE));
    return rows(placed, "applications", APPLICANTS)
        .union(rows(placed, "eligible_schools", ELIGIBLE_SCHOOLS));
  }

  private static Dataset<Row> rows(Dataset<Row> placed, String metric, Field<Long> stage) {
    Column isComplete = col(stage).isNotNull().and(col(COUNTRY_CODE).notEqual(EUROPE));
    return Counted.rows(
        placed.where(col(stage.low()).isNotNull()),
        metric,
        col(EDITION),
        col(stage.low()),
        isComplete);
  }
}
