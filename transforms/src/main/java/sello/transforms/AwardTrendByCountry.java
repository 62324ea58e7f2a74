package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
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

/** How the awards of a country change from edition to edition. */
final class AwardTrendByCountry implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("award_trend_by_country")
        .title("Trend of awards by country")
        .description(
            """
            How the awards of each country change. It counts awards, not schools, and says nothing
            of why they change. One row per edition, held or not, and country.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, AwardTrendFields.SEGMENT_YEAR)
        .measures(AwardTrendFields.measures())
        .formula(
            "awards_known = awards_published or awards_counted, as awards_basis says: "
                + KnownAwards.RULE
                + ". "
                + AwardTrendFields.FORMULA)
        .reference(AwardTrendFields.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>(List.of(Trace.to("editions").same(EDITION)));
    AwardTrend.traces(Trace.to("awards_by_country").same(COUNTRY_CODE))
        .forEach(awards -> all.addAll(KnownAwards.traces(awards)));
    return all;
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> awardsByCountry) {
    Column newest = Editions.isNewest();
    Dataset<Row> series =
        editions
            .select(col(EDITION), col(FIRST_YEAR), col(IS_HELD), col(IS_BREAK))
            .withColumn(AwardTrend.NEWEST, newest)
            .join(awardsByCountry, names(EDITION))
            .select(
                col(COUNTRY_CODE),
                col(COUNTRY_NAME),
                col(EDITION),
                col(FIRST_YEAR),
                col(IS_HELD),
                col(IS_BREAK),
                KnownAwards.value().as(AwardTrend.KNOWN),
                has(KnownAwards.flag(), Flag.ESTIMATED).as(AwardTrend.ROUNDED),
                has(col(AWARDS_PUBLISHED.flag()), Flag.CANNOT_EXIST).as(AwardTrend.IMPOSSIBLE),
                col(AwardTrend.NEWEST));
    List<Column> columns =
        new ArrayList<>(List.of(col(EDITION), col(COUNTRY_CODE), col(COUNTRY_NAME)));
    columns.addAll(AwardTrend.columns());
    return AwardTrend.of(series, COUNTRY_CODE).select(columns.toArray(Column[]::new));
  }
}
