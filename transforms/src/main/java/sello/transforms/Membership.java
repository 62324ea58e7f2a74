package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static sello.catalog.Columns.col;
import static sello.ingest.Countries.MEMBER_FROM;
import static sello.ingest.Countries.MEMBER_TO;

import org.apache.spark.sql.Column;

/** A step of several tables: whether a country takes part in eTwinning. */
final class Membership {
  private Membership() {}

  /** Whether the country of the row was a member at some time in a year. */
  static Column in(Column year) {
    Column joined = substring(col(MEMBER_FROM), 1, 4).cast("int");
    Column left = substring(col(MEMBER_TO), 1, 4).cast("int");
    return coalesce(joined.leq(year), lit(true)).and(coalesce(left.geq(year), lit(true)));
  }
}
