package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SOURCE_KIND;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Reconciliation: every published figure beside what our own rows give for the same thing. */
final class PublishedAgainstCounted implements Table.From4 {
  static final Field<String> VERDICT =
      Field.text("verdict", "Verdict", "agrees, within bound, differs, or cannot say: see reason");
  static final Field<String> REASON =
      Field.text("reason", "Reason", "Why the verdict is what it is");
  static final Field<Double> COUNTED =
      Field.amount(
          "counted",
          Unit.AS_METRIC,
          "Counted by us",
          "What our rows give: awards on the winners' lists, or labels valid on 31 December");
  static final Field<Double> DIFFERENCE =
      Field.amount("difference", Unit.AS_METRIC, "Difference", "counted minus value");

  /** How far from a rounded figure ("about") a count may lie and still be what it means. */
  private static final double ROUNDING = 0.05;

  private static final String[] PLACE = {EDITION.name(), COUNTRY_CODE.name(), "place"};
  private static final String[] YEAR_PLACE = {YEAR.name(), COUNTRY_CODE.name(), "place"};

  @Override
  public Spec spec() {
    return Spec.named("published_against_counted")
        .title("Published figures against counted ones")
        .description(
            """
            Every published figure beside what our own rows give for the same metric, period and
            place, with the difference and a verdict. One row per published figure.""")
        .key(FIGURE_ID)
        .attributes(
            METRIC,
            PERIOD,
            PERIOD_KIND,
            COUNTRY_CODE,
            REGION_NAME,
            BOUND,
            SOURCE_KIND,
            SOURCE_URL,
            VERDICT,
            REASON)
        .measures(Measure.exact(VALUE), Measure.flagged(COUNTED), Measure.difference(DIFFERENCE))
        .formula(
            """
            agrees: an exact figure and the count are equal. within bound: the count keeps 'more
            than' or 'less than', or lies within 5 % of a rounded figure. differs: it does not, and
            either our list is declared complete or we count more than was published. cannot say: we
            have no such rows, or our list is partial and names fewer.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        ofAwards("awards").ofRowsWithout(REGION_NAME).same(COUNTRY_CODE),
        ofAwards("awards").ofRowsWithout(REGION_NAME).ofRows(COUNTRY_CODE, EUROPE),
        ofAwards("awards").ofRowsWith(REGION_CODE).same(COUNTRY_CODE).same(REGION_CODE),
        ofAwards("list_coverage").same(COUNTRY_CODE).whereMissing(REGION_CODE),
        ofAwards("list_coverage").ofRowsWith(REGION_CODE).same(COUNTRY_CODE).same(REGION_CODE),
        Trace.to("active_labels_by_year")
            .ofRows(METRIC, "active_labels")
            .ofRowsWithout(REGION_NAME)
            .through("published_figures")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .giving(COUNTED, DIFFERENCE)
            .taking(ACTIVE_LABELS));
  }

  /** A count of awards is looked at for an edition, which the published figure knows. */
  private static Trace ofAwards(String input) {
    return Trace.to(input)
        .ofRows(METRIC, "awards")
        .ofRows(PERIOD_KIND, "edition")
        .through("published_figures")
        .same(EDITION)
        .giving(COUNTED, DIFFERENCE);
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> publishedFigures,
      Dataset<Row> awards,
      Dataset<Row> listCoverage,
      Dataset<Row> activeLabelsByYear) {
    Dataset<Row> beside =
        publishedFigures
            .withColumn("place", coalesce(col(REGION_CODE), col(REGION_NAME), lit("")))
            .join(listed(awards), PLACE, "left")
            .join(complete(listCoverage), PLACE, "left")
            .join(wholeCountry(listCoverage, awards), names(EDITION, COUNTRY_CODE), "left")
            .join(stocks(activeLabelsByYear), YEAR_PLACE, "left");
    Verdict verdict = Verdict.of(ROUNDING);

    return beside
        .withColumn("counted", verdict.counted())
        .select(
            col(FIGURE_ID),
            col(METRIC),
            col(PERIOD),
            col(PERIOD_KIND),
            col(COUNTRY_CODE),
            col(REGION_NAME),
            col(BOUND),
            col(SOURCE_KIND),
            col(SOURCE_URL),
            as(verdict.word(), VERDICT),
            as(verdict.reason(), REASON),
            col(VALUE),
            as(col("counted"), COUNTED),
            as(Flags.missingWhen(col("counted").isNull()).text(), COUNTED.flag()),
            as(col("counted").minus(col(VALUE)), DIFFERENCE),
            as(Flags.missingWhen(col("counted").isNull()).text(), DIFFERENCE.flag()));
  }

  /** Awards on our lists by edition and place: country, region, and Europe. */
  private static Dataset<Row> listed(Dataset<Row> awards) {
    Dataset<Row> known = awards.where(col(EDITION).isNotNull());
    Dataset<Row> countries = known.select(col(EDITION), col(COUNTRY_CODE), lit("").as("place"));
    Dataset<Row> regions =
        known
            .where(col(REGION_CODE).isNotNull())
            .select(col(EDITION), col(COUNTRY_CODE), col(REGION_CODE).as("place"));
    Dataset<Row> europe = known.select(col(EDITION), lit(EUROPE), lit("").as("place"));
    return countries
        .union(regions)
        .union(europe)
        .groupBy(col(EDITION), col(COUNTRY_CODE), col("place"))
        .agg(count(lit(1)).as("listed"));
  }

  private static Dataset<Row> complete(Dataset<Row> listCoverage) {
    return listCoverage.select(
        col(EDITION),
        col(COUNTRY_CODE),
        coalesce(col(REGION_CODE), lit("")).as("place"),
        lit(true).as("place_complete"));
  }

  /**
   * A complete list of a country is complete for its regions if it says the region of each award.
   */
  private static Dataset<Row> wholeCountry(Dataset<Row> listCoverage, Dataset<Row> awards) {
    Dataset<Row> unplaced = awards.where(col(REGION_CODE).isNull());
    return listCoverage
        .where(col(REGION_CODE).isNull())
        .join(
            unplaced.select(col(EDITION), col(COUNTRY_CODE)),
            names(EDITION, COUNTRY_CODE),
            "left_anti")
        .select(col(EDITION), col(COUNTRY_CODE), lit(true).as("country_complete"));
  }

  private static Dataset<Row> stocks(Dataset<Row> activeLabelsByYear) {
    return activeLabelsByYear.select(
        col(YEAR), col(COUNTRY_CODE), lit("").as("place"), col(ACTIVE_LABELS).as("stock"));
  }
}
