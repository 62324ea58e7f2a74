package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCORE;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * A step of the profiles: the score of each school in an edition and area. A school that stands in
 * two files, or in two spellings, counts once. Where they give it different scores, nothing tells
 * which is right: it has none in the area, and no mean of the two.
 */
final class SchoolScores {
  /** What the profiles say of it. */
  static final String FORMULA =
      """
      A school to which sources give different scores in an area has none in it: it is not assessed
      there.""";

  /** Scores as decimals of ten places, so that sums of scores and of their squares are exact. */
  private static final String DECIMAL = "decimal(12,10)";

  private SchoolScores() {}

  static Dataset<Row> of(Dataset<Row> criterionScores) {
    return criterionScores
        .groupBy(col(EDITION), col(COUNTRY_CODE), col(AREA_CODE), col(SCHOOL_KEY))
        .agg(
            as(min(col(REGION_CODE)), REGION_CODE),
            min(col(SCORE)).as("lowest"),
            max(col(SCORE)).as("highest"))
        .where(col("lowest").equalTo(col("highest")))
        .withColumn(SCORE.name(), col("lowest").cast(DECIMAL));
  }

  /** Whether another row gives the school another score in the area. */
  static Column isContradicted() {
    WindowSpec scores =
        Window.partitionBy(col(EDITION), col(COUNTRY_CODE), col(AREA_CODE), col(SCHOOL_KEY));
    return min(col(SCORE)).over(scores).notEqual(max(col(SCORE)).over(scores));
  }
}
