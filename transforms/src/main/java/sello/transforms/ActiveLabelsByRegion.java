package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SHARE_OF_COUNTRY;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.LabelFlowFields.ACTIVE_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_LABELS;
import static sello.transforms.LabelFlowFields.EXPIRING_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRING_LABELS;
import static sello.transforms.LabelFlowFields.NEW_EDITIONS;
import static sello.transforms.LabelFlowFields.NEW_LABELS;
import static sello.transforms.LabelFlowFields.RENEWED_LABELS;

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

/** Labels valid at the end of a year in a region, as counted on complete winners' lists. */
final class ActiveLabelsByRegion implements Table.From2 {
  static final Field<Long> ACTIVE_LABELS_COUNTED =
      Field.count(
          "active_labels_counted",
          Unit.SCHOOLS,
          "Valid labels, counted",
          "Labels valid on 31 December, counted on complete winners' lists. The lower end is what"
              + " all lists name; the upper end adds the schools that no source places");
  static final Field<Long> ACTIVE_LABELS_COUNTED_COUNTRY =
      Field.count(
          "active_labels_counted_country",
          Unit.SCHOOLS,
          "Valid labels in the country, counted",
          "The denominator of the share: labels valid on 31 December on the complete lists of the"
              + " country");

  @Override
  public Spec spec() {
    return Spec.named("active_labels_by_region")
        .title("Labels valid at the end of the year by region")
        .description(
            """
            Labels valid on 31 December by the region in which a source places the school, and how
            many are new, are renewed, have expired since the year before and expire in the next.
            Only complete winners' lists count. Schools that no source places stand in the country's
            region unknown, so that the regions add up to the country's counted labels. One row per
            year, country and region of its reporting level or unknown.""")
        .key(YEAR, COUNTRY_CODE, REGION_CODE)
        .attributes(
            COUNTRY_NAME,
            REGION_NAME,
            ACTIVE_EDITIONS,
            NEW_EDITIONS,
            EXPIRED_EDITIONS,
            EXPIRING_EDITIONS)
        .measures(Measure.withLimits(ACTIVE_LABELS_COUNTED))
        .measures(LabelFlowFields.measures())
        .measures(
            Measure.flagged(ACTIVE_LABELS_COUNTED_COUNTRY), Measure.withLimits(SHARE_OF_COUNTRY))
        .formula(
            """
            share_of_country = active_labels_counted / active_labels_counted_country, with the 95 %
            Wilson interval: how far the share could move by chance if the same process ran again.
            Published figures of a country may count otherwise: see active_labels_by_country.
            """
                + LabelFlowFields.FORMULA)
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("editions").listed(ACTIVE_EDITIONS, EDITION),
        cohorts(ACTIVE_EDITIONS, ACTIVE_LABELS_COUNTED, SHARE_OF_COUNTRY).same(REGION_CODE),
        cohorts(NEW_EDITIONS, NEW_LABELS, RENEWED_LABELS).same(REGION_CODE),
        cohorts(EXPIRED_EDITIONS, EXPIRED_LABELS).same(REGION_CODE),
        cohorts(EXPIRING_EDITIONS, EXPIRING_LABELS).same(REGION_CODE),
        cohorts(ACTIVE_EDITIONS, ACTIVE_LABELS_COUNTED_COUNTRY, SHARE_OF_COUNTRY)
            .because("All regions of the country: the denominator"));
  }

  private static Trace cohorts(Field<String> editions, Field<?>... measures) {
    return Trace.to("award_histories")
        .listed(editions, EDITION)
        .same(COUNTRY_CODE)
        .giving(measures);
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> awardHistories) {
    Dataset<Row> places =
        awardHistories
            .select(col(COUNTRY_CODE), col(REGION_CODE), col(COUNTRY_NAME), col(REGION_NAME))
            .distinct();
    Dataset<Row> countries =
        LabelFlows.of(editions, ListedCohorts.byCountry(awardHistories), COUNTRY_CODE)
            .select(col(YEAR), col(COUNTRY_CODE), col("stock").as("whole"));

    Dataset<Row> units =
        LabelFlows.of(editions, ListedCohorts.byRegion(awardHistories), COUNTRY_CODE, REGION_CODE)
            .join(places, names(COUNTRY_CODE, REGION_CODE))
            .join(countries, names(YEAR, COUNTRY_CODE))
            .select(
                Stream.of(
                        dimensions(),
                        LabelFlows.stock(ACTIVE_LABELS_COUNTED),
                        LabelFlows.columns(),
                        share(),
                        LabelFlows.breaks())
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));
    return LabelFlows.marked(
        spec(), units, ACTIVE_LABELS_COUNTED, ACTIVE_LABELS_COUNTED_COUNTRY, SHARE_OF_COUNTRY);
  }

  private static Stream<Column> dimensions() {
    return Stream.of(
        col(YEAR),
        col(COUNTRY_CODE),
        col(REGION_CODE),
        col(COUNTRY_NAME),
        col(REGION_NAME),
        col(ACTIVE_EDITIONS),
        col(NEW_EDITIONS),
        col(EXPIRED_EDITIONS),
        col(EXPIRING_EDITIONS));
  }

  private static Stream<Column> share() {
    Column isImpossible = col("stock_impossible");
    Column n = when(not(isImpossible), col("whole"));
    EstimateColumns share = RowMethods.share(col("stock"), n);
    Flags flags =
        LabelFlows.flags(
                "stock", share.value(), isImpossible.or(coalesce(n.equalTo(0), lit(false))))
            .lowReliabilityWhen(LowReliability.inForce().share(n, share));
    return Stream.of(
        as(n, ACTIVE_LABELS_COUNTED_COUNTRY),
        as(LabelFlows.flags("stock", n, isImpossible).text(), ACTIVE_LABELS_COUNTED_COUNTRY.flag()),
        as(share.value(), SHARE_OF_COUNTRY),
        as(share.low(), SHARE_OF_COUNTRY.low()),
        as(share.high(), SHARE_OF_COUNTRY.high()),
        as(flags.text(), SHARE_OF_COUNTRY.flag()));
  }
}
