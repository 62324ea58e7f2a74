package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.LIST_COVERAGE;

import org.apache.spark.sql.Column;

/** A step of several tables: the awards of a row of awards_by_country, however they are known. */
final class KnownAwards {
  private KnownAwards() {}

  /** The published figure, else the count of a winners' list that is complete. */
  static Column value() {
    Column listed = when(col(LIST_COVERAGE).equalTo("complete"), col(AWARDS_COUNTED));
    return coalesce(col(AWARDS_PUBLISHED), listed);
  }
}
