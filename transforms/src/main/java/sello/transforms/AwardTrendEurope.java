package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.Flags.has;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** How the awards of all eTwinning countries together change from edition to edition. */
final class AwardTrendEurope implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("award_trend_europe")
        .title("Trend of awards, Europe")
        .description(
            """
            How the published awards of all eTwinning countries together change. It counts awards,
            not schools, and says nothing of why they change. One row per edition, held or not.""")
        .key(EDITION)
        .attributes(AwardTrendFields.SEGMENT_YEAR)
        .measures(AwardTrendFields.measures())
        .formula("awards_known = awards_published. " + AwardTrendFields.FORMULA)
        .reference(AwardTrendFields.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>(List.of(Trace.to("editions").same(EDITION)));
    all.addAll(AwardTrend.traces(Trace.to("awards_by_edition").taking(AWARDS_PUBLISHED)));
    return all;
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> awardsByEdition) {
    Column newest = Editions.isNewest();
    Dataset<Row> series =
        editions
            .join(awardsByEdition, names(EDITION))
            .select(
                as(lit(EUROPE), COUNTRY_CODE),
                col(EDITION),
                col(FIRST_YEAR),
                col(IS_HELD),
                col(IS_BREAK),
                col(AWARDS_PUBLISHED).as(AwardTrend.KNOWN),
                has(col(AWARDS_PUBLISHED.flag()), Flag.ESTIMATED).as(AwardTrend.ROUNDED),
                not(col(IS_HELD)).as(AwardTrend.IMPOSSIBLE),
                newest.as(AwardTrend.NEWEST));
    List<Column> columns = new ArrayList<>(List.of(col(EDITION)));
    columns.addAll(AwardTrend.columns());
    return AwardTrend.of(series, COUNTRY_CODE).select(columns.toArray(Column[]::new));
  }
}
