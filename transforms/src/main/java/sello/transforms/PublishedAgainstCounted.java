package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SOURCE_KIND;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;
import static sello.transforms.Counted.COUNTED;
import static sello.transforms.Counted.COUNTED_BEFORE;
import static sello.transforms.Counted.PLACE_CODE;
import static sello.transforms.PublishedTotals.ROUNDING;

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

/** Reconciliation: every published figure beside what our own rows give for the same thing. */
final class PublishedAgainstCounted implements Table.From4 {
  static final Field<String> VERDICT =
      Field.text("verdict", "Verdict", "agrees, within bound, differs, or cannot say: see reason");
  static final Field<String> REASON =
      Field.text("reason", "Reason", "Why the verdict is what it is");
  static final Field<String> COUNTED_PERIODS =
      Field.text(
          "counted_periods",
          "Periods counted",
          "The period of our count, or the years or editions that it adds up; empty: none that we"
              + " count");
  static final Field<Double> DIFFERENCE =
      Field.amount("difference", Unit.AS_METRIC, "Difference", "counted minus value");

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
            COUNTED_PERIODS,
            COUNTRY_CODE,
            REGION_NAME,
            PLACE_CODE,
            BOUND,
            SOURCE_KIND,
            SOURCE_URL,
            VERDICT,
            REASON)
        .measures(
            Measure.exact(VALUE),
            Measure.flagged(COUNTED),
            Measure.flagged(COUNTED_BEFORE),
            Measure.difference(DIFFERENCE))
        .formula(
            """
            agrees: an exact figure and the count are equal, a percentage to the decimals that are
            printed. within bound: the count keeps 'more than' or 'less than', or lies within 5 % of
            a rounded figure; or a stock, read at some date in the year, lies between our counts at
            the ends of the year before and of the year. differs: it does not, and either nothing of
            ours is missing or the least that we count is more than was published. cannot say: we
            have no such rows, or they may be partial. Years of a span are added up where the metric
            counts what happened in a year, awards_cumulative over the editions that begin in the
            span or, where it names only one year or edition, up to that; which editions a stock
            holds its year does not say.
            Labels in force are the sum of the editions then valid (active_labels_by_year).""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        counted("counted_awards").same(METRIC),
        counted("counted_awards")
            .ofRows(METRIC, PublishedMetrics.AWARDS_CUMULATIVE)
            .where(METRIC, PublishedMetrics.AWARDS)
            .because("The editions of a span that begins after the first one"),
        counted("counted_schools").same(METRIC),
        Trace.to("active_labels_by_year")
            .ofRows(METRIC, PublishedMetrics.ACTIVE_LABELS)
            .ofRowsWithout(REGION_NAME)
            .through("published_figures")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .giving(COUNTED, DIFFERENCE)
            .taking(ACTIVE_LABELS));
  }

  private static Trace counted(String input) {
    return Trace.to(input)
        .listed(COUNTED_PERIODS, PERIOD)
        .same(COUNTRY_CODE)
        .same(PLACE_CODE)
        .giving(COUNTED, COUNTED_BEFORE, DIFFERENCE)
        .taking(COUNTED, COUNTED_BEFORE);
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> publishedFigures,
      Dataset<Row> countedAwards,
      Dataset<Row> countedSchools,
      Dataset<Row> activeLabelsByYear) {
    Verdict verdict = Verdict.of(ROUNDING);
    Column counted = col("counted");

    return CountsBeside.of(publishedFigures, countedAwards, countedSchools, activeLabelsByYear)
        .withColumn("counted", col("found"))
        .withColumn("before", col("found_before"))
        .select(
            col(FIGURE_ID),
            col(METRIC),
            col(PERIOD),
            col(PERIOD_KIND),
            col(COUNTED_PERIODS),
            col(COUNTRY_CODE),
            col(REGION_NAME),
            col(PLACE_CODE),
            col(BOUND),
            col(SOURCE_KIND),
            col(SOURCE_URL),
            as(verdict.word(), VERDICT),
            as(verdict.reason(), REASON),
            col(VALUE),
            as(counted, COUNTED),
            as(Flags.missingWhen(counted.isNull()).text(), COUNTED.flag()),
            as(col("before"), COUNTED_BEFORE),
            Counted.beforeFlag(col(METRIC), col("before")),
            as(counted.minus(col(VALUE)), DIFFERENCE),
            as(Flags.missingWhen(counted.isNull()).text(), DIFFERENCE.flag()));
  }
}
