package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.AWARDS_PUBLISHED_FIGURES;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SHARE_OF_COUNTRY;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.KnownAwards.AWARDS_BASIS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Trace;

/** A step of one table: the awards of every region, published and counted, and those known. */
final class RegionAwards {
  private RegionAwards() {}

  /**
   * The rows of {@link HistoryTotals#byRegion} with the columns of {@link
   * PublishedAwards#byRegion}; {@code awards_basis}, {@code awards} and whether they are {@code
   * rounded}.
   */
  static Dataset<Row> of(Dataset<Row> awardHistories, Dataset<Row> publishedFigures) {
    return HistoryTotals.byRegion(awardHistories)
        .join(
            PublishedAwards.byRegion(publishedFigures),
            names(EDITION, COUNTRY_CODE, REGION_CODE),
            "left")
        .withColumn(AWARDS_BASIS.name(), KnownAwards.basis(areAllPlaced()))
        .withColumn(AWARDS.name(), KnownAwards.value())
        .withColumn("rounded", KnownAwards.isRounded());
  }

  /** Whether no award on the lists of the country lacks a region. */
  private static Column areAllPlaced() {
    WindowSpec country = Window.partitionBy(col(EDITION), col(COUNTRY_CODE));
    Column isUnknown = col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
    Column unplaced = max(when(isUnknown, col(AWARDS_COUNTED))).over(country);
    return coalesce(unplaced, lit(0)).equalTo(0);
  }

  /** From the row of a region to what is counted and published of it. */
  static List<Trace> traces() {
    Trace published = Trace.to("published_figures").listed(AWARDS_PUBLISHED_FIGURES, FIGURE_ID);
    return List.of(
        HistoryTotals.trace().same(COUNTRY_CODE).same(REGION_CODE),
        HistoryTotals.traceOfKinds().same(COUNTRY_CODE).same(REGION_CODE),
        HistoryTotals.traceToDate().same(COUNTRY_CODE).same(REGION_CODE),
        Trace.to("award_histories")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .ofRows(AWARDS_BASIS, KnownAwards.COUNTED)
            .giving(AWARDS, SHARE_OF_COUNTRY, SHARE_OF_EUROPE)
            .taking(AWARDS_COUNTED),
        published
            .ofRows(AWARDS_BASIS, KnownAwards.PUBLISHED)
            .giving(AWARDS, SHARE_OF_COUNTRY, SHARE_OF_EUROPE),
        published.giving(AWARDS_PUBLISHED));
  }
}
