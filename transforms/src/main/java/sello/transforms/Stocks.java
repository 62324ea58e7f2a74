package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A step of one table: the cohorts valid at the end of each year, summed. A sum over an unknown
 * cohort is missing, and its ends say what is known.
 */
final class Stocks {
  private Stocks() {}

  /**
   * By year and place: whether the series {@code breaks}, and {@code stock} with what else {@link
   * CohortSums} gives, missing where no label was possible.
   */
  static Dataset<Row> of(Dataset<Row> editions, Dataset<Row> cohorts) {
    Dataset<Row> years =
        editions.where(col(IS_HELD)).select(as(col(FIRST_YEAR), YEAR), col(IS_BREAK).as("breaks"));
    Column yearEnd = make_date(col(YEAR), lit(12), lit(31));
    List<Column> sums = CohortSums.of("stock", lit(true));
    return allYears(editions, years)
        .join(editions.where(col(IS_HELD)), yearEnd.between(col(VALID_FROM), col(VALID_TO)))
        .select(col(YEAR), col("breaks"), col(EDITION), col(IS_BREAK))
        .join(cohorts, names(EDITION))
        .groupBy(col(YEAR), col(COUNTRY_CODE), col(COUNTRY_NAME))
        .agg(max(col("breaks")).as("breaks"), sums.toArray(Column[]::new))
        .withColumn("stock", when(not(col("stock_impossible")), col("stock")));
  }

  private static Dataset<Row> allYears(Dataset<Row> editions, Dataset<Row> years) {
    return editions
        .select(as(col(FIRST_YEAR), YEAR))
        .join(years, names(YEAR), "left")
        .select(col(YEAR), coalesce(col("breaks"), lit(false)).as("breaks"));
  }
}
