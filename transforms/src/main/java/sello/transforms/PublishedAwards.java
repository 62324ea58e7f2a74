package sello.transforms;

import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.AWARDS_PUBLISHED_BOUND;
import static sello.catalog.Fields.AWARDS_PUBLISHED_FIGURES;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_CODE;
import static sello.transforms.PublishedTotals.FIGURES;
import static sello.transforms.PublishedTotals.PUBLISHED;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Trace;

/** A step of several tables: the published totals that count awards of an edition. */
final class PublishedAwards {
  private PublishedAwards() {}

  /** By edition and country: the published awards, their ends, bound and figures. */
  static Dataset<Row> of(Dataset<Row> publishedTotals) {
    return publishedTotals
        .where(isAwardsOfEdition())
        .select(
            Stream.concat(Stream.of(as(col(PERIOD), EDITION), col(COUNTRY_CODE)), figures())
                .toArray(Column[]::new));
  }

  /** The same by edition, country and region, of the figures whose region has a code. */
  static Dataset<Row> byRegion(Dataset<Row> publishedFigures) {
    Dataset<Row> figures =
        publishedFigures.where(isAwardsOfEdition().and(col(REGION_CODE).isNotNull()));
    return PublishedTotals.reconciled(figures, EDITION, COUNTRY_CODE, REGION_CODE)
        .select(
            Stream.concat(Stream.of(col(EDITION), col(COUNTRY_CODE), col(REGION_CODE)), figures())
                .toArray(Column[]::new));
  }

  private static Column isAwardsOfEdition() {
    return col(METRIC).equalTo("awards").and(col(PERIOD_KIND).equalTo("edition"));
  }

  private static Stream<Column> figures() {
    return Stream.of(
        as(col(BOUND), AWARDS_PUBLISHED_BOUND),
        as(col(FIGURES), AWARDS_PUBLISHED_FIGURES),
        as(col(PUBLISHED), AWARDS_PUBLISHED),
        as(col(PUBLISHED.low()), AWARDS_PUBLISHED.low()),
        as(col(PUBLISHED.high()), AWARDS_PUBLISHED.high()));
  }

  /** Whether the figure to use is printed as rounded. */
  static Column isRounded() {
    return col(AWARDS_PUBLISHED_BOUND).equalTo("~");
  }

  /** From the row of an edition to the total whose figures it names. */
  static Trace trace() {
    return Trace.to("published_totals").same(AWARDS_PUBLISHED_FIGURES, FIGURES);
  }

  /** From the row of an edition to Europe's total. */
  static Trace europe() {
    return Trace.to("published_totals")
        .where(METRIC, "awards")
        .where(PERIOD_KIND, "edition")
        .where(COUNTRY_CODE, EUROPE)
        .same(EDITION, PERIOD)
        .because("Europe's total: the denominator of the share");
  }
}
