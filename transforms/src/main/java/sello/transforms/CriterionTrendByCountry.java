package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.CriterionFields.AREA_NAME;
import static sello.transforms.CriterionFields.ASSESSED_SCHOOLS;
import static sello.transforms.CriterionFields.MEAN_SCORE;
import static sello.transforms.CriterionFields.STANDARD_DEVIATION;
import static sello.transforms.Editions.FIRST_YEAR;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Trend of a criterion area: how a country's mean score changed within one scheme. */
final class CriterionTrendByCountry implements Table.From2 {
  static final Field<String> EDITION_BEFORE =
      Field.text(
          "edition_before",
          "Edition before",
          "Edition one year before under the same scheme and rules, from which the change is"
              + " measured; empty: there is none");
  static final Field<String> EDITION_TWO_BEFORE =
      Field.text(
          "edition_two_before",
          "Edition two before",
          "Edition two years before under the same scheme and rules; empty: there is none");
  static final Field<Double> CHANGE =
      CriterionFields.points(
          "mean_score_change_points",
          "Change of the mean score",
          "Mean score less that of edition_before, in points");
  static final Field<Double> CHANGE_OVER_TWO =
      CriterionFields.points(
          "mean_score_change_points_over_2_editions",
          "Change of the mean score over two editions",
          "Mean score less that of edition_two_before, in points: schools that hold a two-year"
              + " label sit out one edition, so this compares like with like");
  static final Field<Long> SLOPE_EDITIONS =
      Field.count(
          "slope_editions",
          Unit.NONE,
          "Editions in the slope",
          "Editions of the scheme up to this one with a known mean score");
  static final Field<Double> SLOPE =
      CriterionFields.points(
          "mean_score_slope_points_per_year",
          "Slope of the mean score",
          "Median slope through the mean scores of the scheme up to this edition, in points a"
              + " year");

  @Override
  public Spec spec() {
    return Spec.named("criterion_trend_by_country")
        .title("Trend of the criterion areas by country")
        .description(
            """
            How the mean score of a country's assessed schools changed in an area: from the edition
            one and two before, and a year on the whole. Only editions under one scheme and the same
            rules are compared; each edition assesses other schools, so a change says nothing of any
            one school and nothing about causes. One row per edition held, country and area of the
            edition's scheme, also where no score is known.""")
        .key(EDITION, COUNTRY_CODE, AREA_CODE)
        .attributes(COUNTRY_NAME, AREA_SCHEME, AREA_NAME, EDITION_BEFORE, EDITION_TWO_BEFORE)
        .measures(
            Measure.flagged(ASSESSED_SCHOOLS),
            Measure.withLimits(MEAN_SCORE),
            Measure.differenceWithLimits(CHANGE),
            Measure.differenceWithLimits(CHANGE_OVER_TWO),
            Measure.exact(SLOPE_EDITIONS),
            Measure.differenceWithLimits(SLOPE))
        .formula(
            """
            Mean score: as criterion_profile_by_country, its interval cut at 0 and 10. Change:
            difference of two means with Welch's 95 % interval, cut at -10 and 10; without one where
            the standard deviation of an edition is withheld. Slope: Theil-Sen over slope_editions; none below
            four, without interval for four. m: there is no such edition within the scheme, or too
            few. b: the span of a change or slope starts at the first edition of a scheme or of new
            rules; it crosses no break, but nothing earlier compares with it.""")
        .reference(
            """
            Welch 1947, doi:10.1093/biomet/34.1-2.28; Sen 1968,
            doi:10.1080/01621459.1968.10480934""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace unit = Trace.to("criterion_profile_by_country").same(COUNTRY_CODE).same(AREA_CODE);
    return List.of(
        unit.same(EDITION).taking(ASSESSED_SCHOOLS, MEAN_SCORE, STANDARD_DEVIATION),
        unit.same(EDITION_BEFORE, EDITION)
            .giving(CHANGE)
            .taking(ASSESSED_SCHOOLS, MEAN_SCORE, STANDARD_DEVIATION),
        unit.same(EDITION_TWO_BEFORE, EDITION)
            .giving(CHANGE_OVER_TWO)
            .taking(ASSESSED_SCHOOLS, MEAN_SCORE, STANDARD_DEVIATION),
        unit.same(AREA_SCHEME)
            .giving(SLOPE_EDITIONS, SLOPE)
            .taking(MEAN_SCORE)
            .because("The means of the scheme, of which those up to the edition are used"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> criterionProfileByCountry, Dataset<Row> editions) {
    Dataset<Row> means =
        criterionProfileByCountry
            .join(SchemeEditions.of(editions).drop(AREA_SCHEME.name()), names(EDITION))
            .withColumn("none", isNone())
            .withColumn("begins", isFirstAfterBreak());
    Dataset<Row> joined =
        means
            .join(EarlierMeans.of(means, 1), EarlierMeans.KEY, "left")
            .join(EarlierMeans.of(means, 2), EarlierMeans.KEY, "left")
            .join(MeanSlopes.of(means), names(EDITION, COUNTRY_CODE, AREA_CODE));

    return joined.select(
        Stream.of(
                Stream.of(
                    col(EDITION),
                    col(COUNTRY_CODE),
                    col(AREA_CODE),
                    col(COUNTRY_NAME),
                    col(AREA_SCHEME),
                    col(AREA_NAME),
                    as(col("edition_1"), EDITION_BEFORE),
                    as(col("edition_2"), EDITION_TWO_BEFORE),
                    col(ASSESSED_SCHOOLS),
                    col(ASSESSED_SCHOOLS.flag()),
                    col(MEAN_SCORE),
                    col(MEAN_SCORE.low()),
                    col(MEAN_SCORE.high()),
                    col(MEAN_SCORE.flag())),
                EarlierMeans.change(CHANGE, 1),
                EarlierMeans.change(CHANGE_OVER_TWO, 2),
                Stream.of(col(SLOPE_EDITIONS)),
                MeanSlopes.columns())
            .flatMap(columns -> columns)
            .toArray(Column[]::new));
  }

  /** Whether the mean is the first since a break that is known, or tells of it and is withheld. */
  private static Column isFirstAfterBreak() {
    Column isObserved =
        col(MEAN_SCORE).isNotNull().or(Flags.has(col(MEAN_SCORE.flag()), Flag.BREAK));
    var mean = new FirstsSinceBreak.Figure(col("breaks"), isObserved, not(col("none")));
    WindowSpec editions =
        Window.partitionBy(col(COUNTRY_CODE), col(AREA_CODE)).orderBy(col(FIRST_YEAR));
    return FirstsSinceBreak.isFirst(FirstsSinceBreak.of(List.of(mean), editions), 0);
  }

  /** Whether there can be no mean of the row, as opposed to one that is not known. */
  private static Column isNone() {
    return coalesce(
        col(MEAN_SCORE).isNull().and(col(MEAN_SCORE.flag()).equalTo(Flag.CANNOT_EXIST)),
        lit(false));
  }
}
