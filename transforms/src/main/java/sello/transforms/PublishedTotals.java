package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SOURCE_KIND;
import static sello.catalog.Fields.VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/**
 * Of all that is printed on one metric, country and period: the figure to use, and how far it is in
 * doubt.
 */
final class PublishedTotals implements Table.From1 {
  static final Field<Double> PUBLISHED =
      Field.amount(
          "published",
          Unit.AS_METRIC,
          "Published",
          "The figure to use: exact before rounded before a mere bound, official before press,"
              + " school and seed, then the highest. Missing where sources print only a bound; the"
              + " ends are the lowest and highest that the sources allow");
  static final Field<String> FIGURES =
      Field.text("figures", "Figures", "figure_id of every figure printed, the one used first");
  static final Field<Long> FIGURES_PRINTED =
      Field.count(
          "figures_printed", Unit.FIGURES, "Figures printed", "Published figures behind it");

  /** How far from a rounded figure ("about") a count may lie and still be what it means. */
  static final double ROUNDING = 0.05;

  @Override
  public Spec spec() {
    return Spec.named("published_totals")
        .title("Published totals")
        .description(
            """
            What is published for whole countries and for Europe, reconciled: the figure to use and
            the range of those that contradict it. One row per metric, period and country.""")
        .key(METRIC, PERIOD_KIND, PERIOD, COUNTRY_CODE)
        .attributes(BOUND, FIGURES)
        .measures(Measure.withLimits(PUBLISHED), Measure.exact(FIGURES_PRINTED))
        .formula(
            """
            Low end: the lowest exact or rounded figure, else the highest 'more than'; or the lowest
            'less than' where that lies lower, for it contradicts them. High end: the highest exact or
            rounded figure, else the lowest 'less than'; or the highest 'more than' where that lies
            higher. Later counts of equal authority are higher (1,212 after 1,211), so the highest is
            used.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("published_figures").listed(FIGURES, FIGURE_ID));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> publishedFigures) {
    Column isOfCountry = col(REGION_NAME).isNull();
    return reconciled(
        publishedFigures.where(isOfCountry.and(col(PERIOD_KIND).notEqual("unknown"))),
        METRIC,
        PERIOD_KIND,
        PERIOD,
        COUNTRY_CODE);
  }

  /** Of all figures that agree on some fields, the one to use and its ends. */
  static Dataset<Row> reconciled(Dataset<Row> publishedFigures, Field<?>... fields) {
    Column[] group = cols(List.of(fields));
    WindowSpec best = Window.partitionBy(group).orderBy(byTrust());
    Column isFirst = col("place").equalTo(1);
    Column isNumber = col(BOUND).isin("=", "~");
    Column number = when(isNumber, col(VALUE));
    Column chosenBound = col("chosen_bound");
    Column from = coalesce(col("lowest"), col("more_than"));
    Column to = coalesce(col("highest"), col("less_than"));

    return publishedFigures
        .withColumn("place", row_number().over(best))
        .groupBy(group)
        .agg(
            max(when(isFirst, col(BOUND))).as("chosen_bound"),
            max(when(isFirst, number)).as("chosen"),
            min(number).as("lowest"),
            max(number).as("highest"),
            max(when(col(BOUND).equalTo(">"), col(VALUE))).as("more_than"),
            min(when(col(BOUND).equalTo("<"), col(VALUE))).as("less_than"),
            inOrder(col("place"), col(FIGURE_ID)).as("all"),
            count(lit(1)).as("printed"))
        .select(
            Stream.concat(
                    Arrays.stream(group),
                    Stream.of(
                        as(chosenBound, BOUND),
                        as(col("all"), FIGURES),
                        as(col("chosen"), PUBLISHED),
                        as(when(from.isNotNull(), least(from, col("less_than"))), PUBLISHED.low()),
                        as(when(to.isNotNull(), greatest(to, col("more_than"))), PUBLISHED.high()),
                        as(
                            Flags.missingWhen(col("chosen").isNull())
                                .estimatedWhen(chosenBound.equalTo("~"))
                                .text(),
                            PUBLISHED.flag()),
                        as(col("printed"), FIGURES_PRINTED)))
                .toArray(Column[]::new));
  }

  /**
   * Exact, then rounded, then bounds; official, press, school, seed; the highest; the first read.
   */
  private static Column[] byTrust() {
    Column exactness =
        when(col(BOUND).equalTo("="), 1).when(col(BOUND).equalTo("~"), 2).otherwise(3);
    Column authority =
        when(col(SOURCE_KIND).equalTo("official"), 1)
            .when(col(SOURCE_KIND).equalTo("press"), 2)
            .when(col(SOURCE_KIND).equalTo("school"), 3)
            .otherwise(4);
    return new Column[] {exactness.asc(), authority.asc(), col(VALUE).desc(), col(FIGURE_ID).asc()};
  }

  private static Column inOrder(Column place, Column text) {
    Column sorted = array_sort(collect_list(struct(place.as("place"), text.as("text"))));
    return array_join(transform(sorted, entry -> entry.getField("text")), " ");
  }
}
