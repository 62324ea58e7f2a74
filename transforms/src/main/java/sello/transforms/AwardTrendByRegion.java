package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** How the awards of a region change from edition to edition. */
final class AwardTrendByRegion implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("award_trend_by_region")
        .title("Trend of awards by region")
        .description(
            """
            How the awards of each region change, as counted on complete winners' lists. It counts
            awards, not schools, and says nothing of why they change. One row per edition, held or
            not, and region of the reporting level.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(COUNTRY_NAME, REGION_NAME, AwardTrendFields.SEGMENT_YEAR)
        .measures(AwardTrendFields.measures())
        .formula(
            "awards_known = awards_counted where the list of the region or its country is complete;"
                + " published figures of regions are too few to be a series. "
                + AwardTrendFields.FORMULA)
        .reference(AwardTrendFields.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace region = Trace.to("awards_by_region").same(COUNTRY_CODE).same(REGION_CODE);
    List<Trace> all = new ArrayList<>(List.of(Trace.to("editions").same(EDITION)));
    all.addAll(AwardTrend.traces(region.taking(AWARDS_COUNTED)));
    return all;
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> awardsByRegion) {
    Column newest = Editions.isNewest();
    Column isComplete = col(LIST_COVERAGE).equalTo("complete");
    Dataset<Row> series =
        editions
            .select(col(EDITION), col(FIRST_YEAR), col(IS_HELD), col(IS_BREAK))
            .withColumn(AwardTrend.NEWEST, newest)
            .join(awardsByRegion, names(EDITION))
            .where(col(REGION_CODE).notEqual(ReportingRegions.UNKNOWN))
            .withColumn(AwardTrend.KNOWN, when(isComplete, col(AWARDS_COUNTED)))
            .withColumn(AwardTrend.ROUNDED, lit(false))
            .withColumn(
                AwardTrend.IMPOSSIBLE,
                coalesce(col(AWARDS_COUNTED.flag()).equalTo(Flag.CANNOT_EXIST), lit(false)));
    List<Column> columns =
        new ArrayList<>(
            List.of(
                col(EDITION),
                col(COUNTRY_CODE),
                col(REGION_CODE),
                col(COUNTRY_NAME),
                col(REGION_NAME)));
    columns.addAll(AwardTrend.columns());
    return AwardTrend.of(series, COUNTRY_CODE, REGION_CODE).select(columns.toArray(Column[]::new));
  }
}
