package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_extract;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_EUROPE;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_KNOWN;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_PUBLISHED;
import static sello.transforms.PublishedTotals.PUBLISHED;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Trace;

/** A step of one table: the published totals that count labels valid at the end of a year. */
final class PublishedStocks {
  private static final String PREFIX = "active ";

  private PublishedStocks() {}

  /** By year and place: what is {@code published}, and whether it is {@code published_rounded}. */
  static Dataset<Row> of(Dataset<Row> publishedTotals) {
    Column year = regexp_extract(col(PERIOD), "^" + PREFIX + "(\\d{4})$", 1);
    return publishedTotals
        .where(col(METRIC).equalTo("active_labels").and(col(PERIOD_KIND).equalTo("stock")))
        .where(year.notEqual(""))
        .select(
            as(year, YEAR),
            col(COUNTRY_CODE),
            col(PUBLISHED).cast("long").as("published"),
            col(BOUND).equalTo("~").as("published_rounded"));
  }

  /** From the row of a year and place to its total, and to Europe's. */
  static List<Trace> traces() {
    return List.of(
        ofYear()
            .same(COUNTRY_CODE)
            .giving(ACTIVE_LABELS_PUBLISHED, ACTIVE_LABELS_KNOWN, SHARE_OF_EUROPE),
        ofYear()
            .where(COUNTRY_CODE, EUROPE)
            .giving(ACTIVE_LABELS_EUROPE, SHARE_OF_EUROPE)
            .because("Europe's stock, which stands in where one of its cohorts is not known"));
  }

  private static Trace ofYear() {
    return Trace.to("published_totals")
        .where(METRIC, "active_labels")
        .where(PERIOD_KIND, "stock")
        .prefixed(PREFIX, YEAR, PERIOD);
  }
}
