package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
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
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.NAME_EN;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.MEMBER_FROM;
import static sello.ingest.Countries.MEMBER_TO;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.KnownAwards.AWARDS_BASIS;

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

/** Awards: labels granted to schools of one country in one edition. */
final class AwardsByCountry implements Table.From4 {
  static final Field<Long> AWARDS_PUBLISHED_EUROPE =
      Field.count(
          "awards_published_europe",
          Unit.AWARDS,
          "Awards in Europe, published",
          "Published total of the edition for all eTwinning countries: the denominator of the share");

  @Override
  public Spec spec() {
    return Spec.named("awards_by_country")
        .title("Awards by country")
        .description(
            """
            Labels granted in each country and edition: published and counted, with the country's
            share of the published total of Europe; how many went to schools for the first time, and
            the distinct schools awarded to date. One row per edition and country, also where
            nothing is known.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(
            COUNTRY_NAME,
            AWARDS_PUBLISHED_BOUND,
            AWARDS_PUBLISHED_FIGURES,
            LIST_COVERAGE,
            AWARDS_BASIS)
        .measures(
            Measure.withLimits(AWARDS_PUBLISHED),
            Measure.flagged(AWARDS_COUNTED),
            Measure.flagged(AWARDS_PUBLISHED_EUROPE),
            Measure.withLimits(SHARE_OF_EUROPE))
        .measures(HistoryTotals.measures())
        .formula(
            """
            share_of_europe = awards_published / awards_published_europe, with the 95 % Wilson
            interval: how far the share could move by chance if the same process ran again; all
            awards are counted. A country that was no member in the edition's first year has m.
            """
                + AwardHistoryFields.FORMULA)
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        PublishedAwards.trace().giving(AWARDS_PUBLISHED, SHARE_OF_EUROPE),
        PublishedAwards.europe().giving(AWARDS_PUBLISHED_EUROPE, SHARE_OF_EUROPE),
        HistoryTotals.trace().same(COUNTRY_CODE),
        HistoryTotals.traceOfKinds().same(COUNTRY_CODE),
        HistoryTotals.traceToDate().same(COUNTRY_CODE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> countries,
      Dataset<Row> publishedTotals,
      Dataset<Row> awardHistories) {
    Dataset<Row> published = PublishedAwards.of(publishedTotals);
    Dataset<Row> europe =
        published
            .where(col(COUNTRY_CODE).equalTo(EUROPE))
            .select(
                col(EDITION),
                as(col(AWARDS_PUBLISHED), AWARDS_PUBLISHED_EUROPE),
                PublishedAwards.isRounded().as("europe_rounded"));
    Column impossible = not(col(IS_HELD)).or(not(Membership.in(col(FIRST_YEAR))));

    Dataset<Row> units =
        everyPair(editions, countries)
            .withColumn("impossible", impossible)
            .join(published, names(EDITION, COUNTRY_CODE), "left")
            .join(HistoryTotals.byCountry(awardHistories), names(EDITION, COUNTRY_CODE), "left")
            .join(europe, names(EDITION), "left")
            .select(
                Stream.of(
                        dimensions(),
                        counts(),
                        shares(),
                        HistoryTotals.columns(AwardsByCountry::flags),
                        Stream.of(col(IS_BREAK)))
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col(IS_BREAK)).mark(units);
  }

  private static Stream<Column> dimensions() {
    return Stream.of(
        col(EDITION),
        col(COUNTRY_CODE),
        col(COUNTRY_NAME),
        col(AWARDS_PUBLISHED_BOUND),
        col(AWARDS_PUBLISHED_FIGURES),
        as(coalesce(col(LIST_COVERAGE), lit("none")), LIST_COVERAGE),
        as(KnownAwards.basis(lit(true)), AWARDS_BASIS));
  }

  private static Stream<Column> counts() {
    return Stream.of(
        col(AWARDS_PUBLISHED),
        col(AWARDS_PUBLISHED.low()),
        col(AWARDS_PUBLISHED.high()),
        as(
            flags(col(AWARDS_PUBLISHED)).estimatedWhen(PublishedAwards.isRounded()).text(),
            AWARDS_PUBLISHED.flag()),
        col(AWARDS_COUNTED),
        as(flags(col(AWARDS_COUNTED)).text(), AWARDS_COUNTED.flag()));
  }

  private static Stream<Column> shares() {
    Column x = col(AWARDS_PUBLISHED);
    Column n = col(AWARDS_PUBLISHED_EUROPE);
    EstimateColumns share = RowMethods.share(when(x.leq(n), x), n);
    return Stream.of(
        n,
        as(
            flags(n).cannotExistWhen(not(col(IS_HELD))).estimatedWhen(col("europe_rounded")).text(),
            AWARDS_PUBLISHED_EUROPE.flag()),
        as(share.value(), SHARE_OF_EUROPE),
        as(share.low(), SHARE_OF_EUROPE.low()),
        as(share.high(), SHARE_OF_EUROPE.high()),
        as(
            flags(share.value())
                .estimatedWhen(PublishedAwards.isRounded().or(col("europe_rounded")))
                .lowReliabilityWhen(LowReliability.inForce().share(n, share))
                .text(),
            SHARE_OF_EUROPE.flag()));
  }

  /** Every edition with every country, and {@code newest}: whether the edition is the last. */
  static Dataset<Row> everyPair(Dataset<Row> editions, Dataset<Row> countries) {
    return withNewest(editions)
        .crossJoin(
            countries.select(
                as(col(ISO2), COUNTRY_CODE),
                as(col(NAME_EN), COUNTRY_NAME),
                col(MEMBER_FROM),
                col(MEMBER_TO)));
  }

  static Dataset<Row> withNewest(Dataset<Row> editions) {
    Column isNewest = Editions.isNewest();
    return editions.withColumn("newest", isNewest);
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(col("impossible"))
        .breakWhen(col(IS_BREAK))
        .provisionalWhen(col("newest"));
  }
}
