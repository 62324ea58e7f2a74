package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.AWARDS_PUBLISHED_BOUND;
import static sello.catalog.Fields.AWARDS_PUBLISHED_FIGURES;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SHARE_OF_COUNTRY;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.KnownAwards.AWARDS_BASIS;
import static sello.transforms.RegionEditions.TAKES_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Awards: labels granted to schools of one region in one edition. */
final class AwardsByRegion implements Table.From3 {
  static final Field<Long> AWARDS_COUNTRY =
      Field.count(
          "awards_country",
          Unit.AWARDS,
          "Awards of the country",
          "Labels granted in the country in the edition: "
              + KnownAwards.RULE
              + "; the denominator of the share");

  @Override
  public Spec spec() {
    return Spec.named("awards_by_region")
        .title("Awards by region")
        .description(
            """
            Labels granted in each region and edition, published and counted on winners' lists by the
            region in which a source places the school; first awards, renewals, returns and schools
            awarded to date. Schools that no source places stand in the region unknown, so that
            counted awards add up to the country's. One row per edition, country and region of
            its reporting level or unknown, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(
            COUNTRY_NAME,
            REGION_NAME,
            AWARDS_PUBLISHED_BOUND,
            AWARDS_PUBLISHED_FIGURES,
            LIST_COVERAGE,
            AWARDS_BASIS)
        .measures(Measure.withLimits(AWARDS_PUBLISHED), Measure.flagged(AWARDS_COUNTED))
        .measures(HistoryTotals.measures())
        .measures(
            Measure.flagged(AWARDS),
            Measure.flagged(AWARDS_COUNTRY),
            Measure.withLimits(SHARE_OF_COUNTRY),
            Measure.flagged(AWARDS_PUBLISHED_EUROPE),
            Measure.withLimits(SHARE_OF_EUROPE))
        .formula(
            """
            share_of_country = awards / awards_country, share_of_europe = awards /
            awards_published_europe, with the 95 % Wilson interval: how far the share could move by
            chance if the same process ran again; all awards are counted. A published figure may
            count otherwise than a list; where it exceeds its whole there is no share. Where awards
            of the country stand in the region unknown no count takes the place of a rounded figure.
            Nobody publishes a figure of the region unknown: its awards_published is m.
            """
                + AwardHistoryFields.FORMULA)
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>(RegionAwards.traces());
    all.addAll(
        KnownAwards.traces(
            Trace.to("awards_by_country")
                .same(EDITION)
                .same(COUNTRY_CODE)
                .giving(AWARDS_COUNTRY, SHARE_OF_COUNTRY)));
    all.add(
        Trace.to("awards_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(AWARDS_PUBLISHED_EUROPE)
            .giving(AWARDS_PUBLISHED_EUROPE, SHARE_OF_EUROPE)
            .because("Europe's total: the denominator of the share"));
    return all;
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awardHistories, Dataset<Row> publishedFigures, Dataset<Row> awardsByCountry) {
    Dataset<Row> units =
        RegionAwards.of(awardHistories, publishedFigures)
            .withColumn("newest", Editions.isNewest())
            .join(countries(awardsByCountry), names(EDITION, COUNTRY_CODE), "left")
            .select(
                Stream.of(
                        dimensions(),
                        counts(),
                        HistoryTotals.columns(AwardsByRegion::flags),
                        RegionShares.columns(),
                        Stream.of(col(IS_BREAK)))
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col(IS_BREAK)).mark(units);
  }

  private static Dataset<Row> countries(Dataset<Row> awardsByCountry) {
    return awardsByCountry.select(
        col(EDITION),
        col(COUNTRY_CODE),
        as(KnownAwards.value(), AWARDS_COUNTRY),
        KnownAwards.isRounded().as("country_rounded"),
        col(AWARDS_PUBLISHED_EUROPE),
        col(AWARDS_PUBLISHED_EUROPE.flag()));
  }

  private static Stream<Column> dimensions() {
    return Stream.of(
        col(EDITION),
        col(COUNTRY_CODE),
        col(REGION_CODE),
        col(COUNTRY_NAME),
        col(REGION_NAME),
        col(AWARDS_PUBLISHED_BOUND),
        col(AWARDS_PUBLISHED_FIGURES),
        col(LIST_COVERAGE),
        col(AWARDS_BASIS));
  }

  private static Stream<Column> counts() {
    Column isUnknown = col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
    return Stream.of(
        col(AWARDS_PUBLISHED),
        col(AWARDS_PUBLISHED.low()),
        col(AWARDS_PUBLISHED.high()),
        as(
            flags(col(AWARDS_PUBLISHED))
                .cannotExistWhen(isUnknown.or(not(col(TAKES_PART))))
                .estimatedWhen(PublishedAwards.isRounded())
                .text(),
            AWARDS_PUBLISHED.flag()),
        col(AWARDS_COUNTED),
        as(flags(col(AWARDS_COUNTED)).text(), AWARDS_COUNTED.flag()));
  }

  static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(not(col(TAKES_PART)))
        .breakWhen(col(IS_BREAK))
        .provisionalWhen(col("newest"));
  }
}
