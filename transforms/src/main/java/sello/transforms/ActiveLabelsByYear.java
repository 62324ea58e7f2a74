package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.catalog.Fields.YEAR;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/**
 * Active labels: schools whose label is valid on 31 December, the sum of the cohorts still valid.
 */
final class ActiveLabelsByYear implements Table.From4 {
  static final Field<Long> ACTIVE_LABELS =
      Field.count(
          "active_labels",
          Unit.SCHOOLS,
          "Labels valid at the end of the year",
          "Schools whose label is valid on 31 December: the awards of all editions that are then"
              + " valid. Missing where the size of one of them is not known; the ends are then the"
              + " lowest and highest that the sources allow");
  static final Field<Long> ACTIVE_LABELS_PUBLISHED =
      Field.count(
          "active_labels_published",
          Unit.SCHOOLS,
          "Valid labels, published",
          "Schools with a valid label in the year, as a source prints it");
  static final Field<Long> ACTIVE_LABELS_KNOWN =
      Field.count(
          "active_labels_known",
          Unit.SCHOOLS,
          "Valid labels, known",
          "The numerator of the share: active_labels, or the published figure where a cohort is not known");
  static final Field<Long> ACTIVE_LABELS_EUROPE =
      Field.count(
          "active_labels_europe",
          Unit.SCHOOLS,
          "Valid labels in Europe",
          "The denominator of the share: active_labels_known of all eTwinning countries");
  static final Field<String> BASIS =
      Field.text(
          "active_labels_basis",
          "Basis",
          "Where active_labels_known comes from: cohorts or published; empty: not known");

  @Override
  public Spec spec() {
    return Spec.named("active_labels_by_year")
        .title("Labels valid at the end of the year")
        .description(
            """
            Schools whose label is valid on 31 December, in Europe (EUR) and in each country, worked
            out from the cohorts and beside what is published. One row per year and country.""")
        .key(YEAR, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, BASIS)
        .measures(
            Measure.withLimits(ACTIVE_LABELS),
            Measure.flagged(ACTIVE_LABELS_PUBLISHED),
            Measure.flagged(ACTIVE_LABELS_KNOWN),
            Measure.flagged(ACTIVE_LABELS_EUROPE),
            Measure.withLimits(SHARE_OF_EUROPE))
        .formula(
            """
            active_labels = sum of the awards of the editions with valid_from <= 31 December <=
            valid_to; the awards of a country are those that its awards_basis names, published or
            counted on a complete winners' list. share_of_europe = active_labels_known /
            active_labels_europe, with the 95 % Wilson interval: how far the share could move by
            chance if the same process ran again.""")
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>(Cohorts.traces());
    all.add(Trace.to("editions").validAtEndOf(YEAR, VALID_FROM, VALID_TO));
    all.addAll(PublishedStocks.traces());
    return all;
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> awardsByEdition,
      Dataset<Row> awardsByCountry,
      Dataset<Row> publishedTotals) {
    Dataset<Row> stocks =
        Stocks.of(editions, Cohorts.of(awardsByEdition, awardsByCountry))
            .join(PublishedStocks.of(publishedTotals), names(YEAR, COUNTRY_CODE), "left")
            .withColumn("known", coalesce(col("stock"), col("published")))
            .withColumn(
                "known_rounded",
                when(col("stock").isNotNull(), col("stock_rounded"))
                    .otherwise(col("published_rounded")))
            .withColumn("known_newest", col("stock").isNotNull().and(col("stock_newest")));
    Dataset<Row> europe =
        stocks
            .where(col(COUNTRY_CODE).equalTo(EUROPE))
            .select(
                col(YEAR),
                col("known").as("europe"),
                col("known_rounded").as("europe_rounded"),
                col("known_newest").as("europe_newest"));
    Column x = col("known");
    Column n = col("europe");
    Column isPart = col(COUNTRY_CODE).notEqual(EUROPE);
    EstimateColumns share = RowMethods.share(when(isPart.and(x.leq(n)), x), n);

    Dataset<Row> units =
        stocks
            .join(europe, names(YEAR), "left")
            .select(
                col(YEAR),
                col(COUNTRY_CODE),
                col(COUNTRY_NAME),
                as(
                    when(col("stock").isNotNull(), "cohorts")
                        .when(col("published").isNotNull(), "published"),
                    BASIS),
                as(col("stock"), ACTIVE_LABELS),
                as(col("stock_low"), ACTIVE_LABELS.low()),
                as(col("stock_high"), ACTIVE_LABELS.high()),
                as(
                    flags(col("stock"))
                        .estimatedWhen(col("stock_rounded"))
                        .provisionalWhen(col("stock_newest"))
                        .text(),
                    ACTIVE_LABELS.flag()),
                as(col("published"), ACTIVE_LABELS_PUBLISHED),
                as(
                    flags(col("published")).estimatedWhen(col("published_rounded")).text(),
                    ACTIVE_LABELS_PUBLISHED.flag()),
                as(x, ACTIVE_LABELS_KNOWN),
                as(
                    flags(x)
                        .estimatedWhen(col("known_rounded"))
                        .provisionalWhen(col("known_newest"))
                        .text(),
                    ACTIVE_LABELS_KNOWN.flag()),
                as(n, ACTIVE_LABELS_EUROPE),
                as(
                    Flags.missingWhen(n.isNull())
                        .breakWhen(col("breaks"))
                        .estimatedWhen(col("europe_rounded"))
                        .provisionalWhen(col("europe_newest"))
                        .text(),
                    ACTIVE_LABELS_EUROPE.flag()),
                as(share.value(), SHARE_OF_EUROPE),
                as(share.low(), SHARE_OF_EUROPE.low()),
                as(share.high(), SHARE_OF_EUROPE.high()),
                as(
                    flags(share.value())
                        .cannotExistWhen(not(isPart).or(col("stock_impossible")))
                        .estimatedWhen(col("known_rounded").or(col("europe_rounded")))
                        .provisionalWhen(col("known_newest").or(col("europe_newest")))
                        .lowReliabilityWhen(LowReliability.inForce().share(n, share))
                        .text(),
                    SHARE_OF_EUROPE.flag()),
                col("breaks"));
    return FirstAfterBreak.in(spec(), YEAR).all(col("breaks")).mark(units);
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .breakWhen(col("breaks"))
        .cannotExistWhen(col("stock_impossible"));
  }
}
