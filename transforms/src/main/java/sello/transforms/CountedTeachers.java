package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedMetrics.REGISTERED_TEACHERS;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A step of one table: registered teachers of each year, as they are published: what is withheld
 * there is not counted here.
 */
final class CountedTeachers {
  private CountedTeachers() {}

  static Dataset<Row> of(Dataset<Row> participationByCountry) {
    Dataset<Row> stocks =
        participationByCountry
            .where(col("total_teachers_registered").isNotNull())
            .select(
                col(COUNTRY_CODE),
                as(col(COUNTRY_CODE), PLACE_CODE),
                col(YEAR),
                col("total_teachers_registered").as("teachers"));
    Dataset<Row> before =
        stocks.select(col(COUNTRY_CODE), as(col(YEAR).plus(1), YEAR), col("teachers").as("before"));
    return Counted.rows(
        stocks.join(before, names(COUNTRY_CODE, YEAR), "left"),
        lit(REGISTERED_TEACHERS),
        col(YEAR),
        col("teachers"),
        lit(false));
  }
}
