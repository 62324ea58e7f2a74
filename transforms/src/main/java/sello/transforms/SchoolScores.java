package sello.transforms;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SCORE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A step of the profiles: the score of each school in an edition and area. A school is told by its
 * code, where it has none by name and town; one that stands in two files counts once, with the mean
 * of its scores and the first of its regions.
 */
final class SchoolScores {
  /** Scores as decimals of ten places, so that sums of scores and of their squares are exact. */
  private static final String DECIMAL = "decimal(12,10)";

  private SchoolScores() {}

  static Dataset<Row> of(Dataset<Row> criterionScores) {
    Column school =
        coalesce(
            concat(lit("code "), col(SCHOOL_ID)),
            concat_ws("|", lit("name"), col(SCHOOL_NAME), col(LOCALITY)));
    return criterionScores
        .groupBy(col(EDITION), col(COUNTRY_CODE), col(AREA_CODE), school.as("school"))
        .agg(
            as(min(col(REGION_CODE)), REGION_CODE),
            avg(col(SCORE).cast(DECIMAL)).cast(DECIMAL).as(SCORE.name()));
  }
}
