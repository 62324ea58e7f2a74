package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.CriterionFields.AREA_NAME;
import static sello.transforms.CriterionFields.ASSESSED_SCHOOLS;
import static sello.transforms.CriterionFields.MEAN_SCORE;
import static sello.transforms.CriterionFields.SCORE_SUM;
import static sello.transforms.CriterionFields.STANDARD_DEVIATION;
import static sello.transforms.CriterionProfileEurope.COUNTRIES_REPORTING;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Trace;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * How far a mean score is from that of all assessed schools of Europe, beside the two figures it is
 * measured with: part of the profiles of countries and regions.
 */
final class EuropeDifference {
  static final Field<Double> EUROPE_MEAN =
      CriterionFields.points(
          "europe_mean_score", "Mean score in Europe", "Mean score of all assessed schools");
  static final Field<Double> EUROPE_DEVIATION =
      CriterionFields.points(
          "europe_score_standard_deviation",
          "Standard deviation in Europe",
          "Standard deviation (n - 1) of the scores of all assessed schools");
  static final Field<Double> DIFFERENCE =
      new Field<>(
          "standardised_difference",
          Type.DOUBLE,
          Unit.NONE,
          "Standardised difference from Europe",
          "Mean score less the mean of all assessed schools, in standard deviations of these",
          2);
  static final String FORMULA =
      """
      standardised_difference = (mean_score - europe_mean_score) / europe_score_standard_deviation.
      Where one country alone reports scores the figures of Europe are not available: they would
      measure it with itself.\
      """;

  private EuropeDifference() {}

  /** The measures of {@link CriterionFields} and those of the difference. */
  static Measure[] measures() {
    return Stream.concat(
            CriterionFields.measures().stream(),
            Stream.of(
                Measure.flagged(EUROPE_MEAN),
                Measure.flagged(EUROPE_DEVIATION),
                Measure.difference(DIFFERENCE)))
        .toArray(Measure[]::new);
  }

  /** Of {@link CriterionFields}; Europe's figures are withheld where its own table does so. */
  static Disclosure disclosure() {
    return CriterionFields.disclosure()
        .derived(DIFFERENCE, ASSESSED_SCHOOLS, SCORE_SUM)
        .derivedOfEurope(DIFFERENCE, ASSESSED_SCHOOLS, SCORE_SUM)
        .derivedOfEurope(EUROPE_MEAN, ASSESSED_SCHOOLS, SCORE_SUM)
        .derivedOfEurope(EUROPE_DEVIATION, ASSESSED_SCHOOLS)
        .spreadOfEurope(DIFFERENCE, ASSESSED_SCHOOLS)
        .spreadOfEurope(EUROPE_DEVIATION, ASSESSED_SCHOOLS)
        .build();
  }

  /**
   * By edition and area: names, and Europe's figures with their flags. Of one country alone they
   * are that country's: what Europe's are is not known.
   */
  static Dataset<Row> reference(Dataset<Row> criterionProfileEurope) {
    return criterionProfileEurope.select(
        col(EDITION),
        col(AREA_CODE),
        col(AREA_SCHEME),
        col(AREA_NAME),
        as(ofSeveral(col(MEAN_SCORE)), EUROPE_MEAN),
        as(flagOfSeveral(MEAN_SCORE), EUROPE_MEAN.flag()),
        as(ofSeveral(col(STANDARD_DEVIATION)), EUROPE_DEVIATION),
        as(flagOfSeveral(STANDARD_DEVIATION), EUROPE_DEVIATION.flag()));
  }

  private static Column flagOfSeveral(Field<?> figure) {
    return when(isAlone(), Flag.NOT_AVAILABLE).otherwise(col(figure.flag()));
  }

  private static Column ofSeveral(Column figure) {
    return when(not(isAlone()), figure);
  }

  private static Column isAlone() {
    return col(COUNTRIES_REPORTING).equalTo(1);
  }

  /** The columns of {@link #measures}, from rows with both. */
  static Stream<Column> columns() {
    Column difference =
        RowMethods.standardisedDifference(
            CriterionProfile.mean(), col(EUROPE_MEAN), col(EUROPE_DEVIATION));
    return Stream.of(
            CriterionProfile.columns(),
            Stream.of(
                col(EUROPE_MEAN),
                col(EUROPE_MEAN.flag()),
                col(EUROPE_DEVIATION),
                col(EUROPE_DEVIATION.flag())),
            CriterionProfile.figure(difference, DIFFERENCE, isUnmeasured()))
        .flatMap(columns -> columns);
  }

  /** Where a mean is known, and nothing that it could be measured with. */
  private static Column isUnmeasured() {
    Column isUnknown = coalesce(col(EUROPE_MEAN.flag()).equalTo(Flag.NOT_AVAILABLE), lit(false));
    return CriterionProfile.mean().isNotNull().and(isUnknown);
  }

  /** From the row of a country or region to Europe's of its edition and area. */
  static Trace trace() {
    return Trace.to("criterion_profile_europe")
        .same(EDITION)
        .same(AREA_CODE)
        .giving(EUROPE_MEAN, EUROPE_DEVIATION, DIFFERENCE)
        .taking(MEAN_SCORE, STANDARD_DEVIATION)
        .because("All assessed schools, from which the difference is measured");
  }
}
