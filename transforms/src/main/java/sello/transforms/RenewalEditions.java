package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.VALID_TO;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.LabelTerms.RENEWAL_EDITION;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * A step of the tables of retention: the edition in which a label can be renewed, by the rule of
 * {@link LabelHistory}, and whether other rules hold there.
 */
final class RenewalEditions {
  private RenewalEditions() {}

  /**
   * By edition: {@code renewal_edition}; {@code is_across} where the rules broke after the award
   * and not after the renewal; {@code newest}, and {@code renewal_is_newest}.
   */
  static Dataset<Row> of(Dataset<Row> editions) {
    Dataset<Row> numbered =
        editions
            .withColumn(
                "rules", sum(col(IS_BREAK).cast("int")).over(Window.orderBy(col(FIRST_YEAR))))
            .withColumn("newest", Editions.isNewest());
    Dataset<Row> later =
        numbered
            .where(col(IS_HELD))
            .select(
                struct(
                        col(FIRST_YEAR),
                        as(col(EDITION), RENEWAL_EDITION),
                        col("rules"),
                        col("newest").as("is_newest"))
                    .as("later"));
    Dataset<Row> first =
        numbered
            .join(later, col("later.first_year").gt(year(col(VALID_TO))))
            .groupBy(col(EDITION))
            .agg(min(col("later")).as("renewal"));
    return numbered
        .join(first, names(EDITION), "left")
        .select(
            col(EDITION),
            col(IS_HELD),
            col(IS_BREAK),
            col("newest"),
            as(col("renewal." + RENEWAL_EDITION.name()), RENEWAL_EDITION),
            coalesce(not(col("renewal.rules").equalTo(col("rules"))), lit(false)).as("is_across"),
            coalesce(col("renewal.is_newest"), lit(false)).as("renewal_is_newest"));
  }
}
