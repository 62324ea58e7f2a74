package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.transforms.FigureOrigin.COUNTED_ORIGIN;
import static sello.transforms.FigureOrigin.PUBLISHED_ORIGIN;

import org.apache.spark.sql.Column;

/** A step of several tables: the awards of a row of awards_by_country, however they are known. */
final class KnownAwards {
  private KnownAwards() {}

  /** The published figure, else the count of a winners' list that is complete. */
  static Column value() {
    Column listed = when(col(LIST_COVERAGE).equalTo("complete"), col(AWARDS_COUNTED));
    return coalesce(col(AWARDS_PUBLISHED), listed);
  }

  /** Whether they are real. */
  static Column origin() {
    return when(col(AWARDS_PUBLISHED).isNotNull(), col(PUBLISHED_ORIGIN))
        .when(value().isNotNull(), col(COUNTED_ORIGIN));
  }
}
