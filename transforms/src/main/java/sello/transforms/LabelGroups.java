package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;

/** Schools with a label and schools without: fields, measures, and columns of the final select. */
final class LabelGroups {
  static final Field<String> PARTICIPATION_MEASURE =
      Field.text(
          "participation_measure",
          "Measure of participation",
          "What is counted of each school: a measure of participation, such as teachers_active");
  static final Field<String> LABEL_GROUP =
      Field.text(
          "label_group",
          "Group",
          "labelled: a label of the school is valid on 31 December of the year; not_labelled: none");
  static final Field<Long> COUNTRIES_COMPARED =
      Field.count(
          "countries_compared",
          Unit.COUNTRIES,
          "Countries compared",
          "Countries that report participation of the year and of which it is known who holds a"
              + " label: of a country 0 or 1");
  static final Field<Long> SCHOOLS_IN_GROUP =
      Field.count(
          "schools_in_group",
          Unit.SCHOOLS,
          "Schools in the group",
          "Schools in the lists of participation that the register has, of the group");
  static final Field<Long> GROUP_REPORTING =
      Field.count(
          "schools_reporting",
          Unit.SCHOOLS,
          "Schools reporting",
          "Schools of the group that report the measure: the base of mean and median");
  static final Field<Long> TOTAL_IN_GROUP =
      Field.count(
          "total_in_group",
          Unit.AS_METRIC,
          "Total of the group",
          "Sum over the schools of the group that report the measure; what schools report that are"
              + " in neither group is the rest of the total in participation_by_country");
  static final Field<Double> MEAN_PER_SCHOOL =
      amount("mean_per_school", "Mean per school", "Mean of the schools that report the measure");
  static final Field<Double> DEVIATION =
      amount(
          "standard_deviation",
          "Standard deviation",
          "Standard deviation (n - 1) of the schools that report the measure");
  static final Field<Double> MEDIAN_PER_SCHOOL =
      amount(
          "median_per_school",
          "Median per school",
          "Median (type 7) of the schools that report the measure; its ends are order statistics");
  static final Field<Double> MEAN_DIFFERENCE =
      amount(
          "mean_difference",
          "Difference of means",
          "Mean of the schools with a label minus mean of those without, in the row of the former."
              + " It describes; it is no effect of the label. Europe's is also one of countries, over"
              + " which the two groups are spread otherwise");

  static final String FORMULA =
      """
      Mean m with 95 % limits on the scale of its logarithm, m·exp(-/+ t·sd/(m·sqrt n)), t of n - 1
      degrees of freedom, never below 0; where all values are equal, 0 too, those of their sum as a
      Poisson count, exact below 10, else Byar's, over n. Median with the distribution-free interval
      of the d-th smallest and largest value, P(X < d) <= 0.025, X binomial (n, 1/2), none below 6
      schools. Difference d = m2 - m1 with limits from those of both means, d - sqrt((m2 - low2)² +
      (high1 - m1)²) and d + sqrt((high2 - m2)² + (m1 - low1)²). One school has a mean without
      limits. Standard deviation, median and all limits are withheld of fewer schools than
      disclosure_spread, 10 unless the release names another number, of both groups together, and
      of the next smallest country where the schools of all countries withheld together are fewer.
      The difference of Europe is that of the means over all schools of the countries
      compared, not a mean of their differences. Who reports no value takes no part. The intervals
      show how far a figure could move by chance if the same process ran again. It is known who
      holds a label where label_holders_by_year says so; up to a tenth of the holders may still
      stand among the schools without.""";

  static final String REFERENCE =
      """
      Oehlert 1992, doi:10.1080/00031305.1992.10475842; Student 1908, doi:10.1093/biomet/6.1.1;
      Garwood 1936, doi:10.1093/biomet/28.3-4.437; Breslow and Day 1987, Statistical Methods in
      Cancer Research II, p. 69; Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566; Conover
      1999, Practical Nonparametric Statistics, section 3.2; Hahn and Meeker 1991,
      doi:10.1002/9780470316771; Zou and Donner 2008, doi:10.1002/sim.3095""";

  private LabelGroups() {}

  private static Field<Double> amount(String name, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, Unit.AS_METRIC, title, definition, 2);
  }

  static Measure[] measures() {
    return new Measure[] {
      Measure.flagged(SCHOOLS_IN_GROUP),
      Measure.flagged(GROUP_REPORTING),
      Measure.flagged(TOTAL_IN_GROUP),
      Measure.withLimits(MEAN_PER_SCHOOL),
      Measure.flagged(DEVIATION),
      Measure.withLimits(MEDIAN_PER_SCHOOL),
      Measure.differenceWithLimits(MEAN_DIFFERENCE)
    };
  }

  /**
   * The columns of {@link #measures}, from rows with schools, total and {@code tally} of their
   * group and the tally of the {@code other}, that say of themselves whether the groups are known
   * ({@code is_known}), the series {@code breaks}, the year is the {@code newest} and participation
   * is {@code impossible}.
   */
  static Stream<Column> columns() {
    TallyColumns own = TallyColumns.of(col("tally"));
    TallyColumns other = TallyColumns.of(col("other"));
    Column schools = when(col("is_known"), coalesce(col(SCHOOLS_IN_GROUP), lit(0L)));
    Column n = when(col("is_known"), coalesce(own.n(), lit(0L)));
    EstimateColumns difference = RowMethods.difference(other.mean(), own.mean());
    Column isLow = LowReliability.inForce().mean(n);
    Column isOther =
        col("is_known").and(col(LABEL_GROUP).equalTo(LabelledParticipation.NOT_LABELLED));
    Column isLowOther = LowReliability.inForce().mean(other.n());
    return Stream.of(
            count(schools, SCHOOLS_IN_GROUP),
            count(n, GROUP_REPORTING),
            count(col(TOTAL_IN_GROUP), TOTAL_IN_GROUP),
            figure(own.mean(), MEAN_PER_SCHOOL, isLow),
            Stream.of(
                as(own.standardDeviation(), DEVIATION),
                as(
                    flags(own.standardDeviation()).lowReliabilityWhen(isLow).text(),
                    DEVIATION.flag())),
            figure(own.median(), MEDIAN_PER_SCHOOL, isLow),
            Stream.of(
                as(difference.value(), MEAN_DIFFERENCE),
                as(difference.low(), MEAN_DIFFERENCE.low()),
                as(difference.high(), MEAN_DIFFERENCE.high()),
                as(
                    flags(difference.value())
                        .cannotExistWhen(cannot().or(isOther))
                        .lowReliabilityWhen(isLow.or(isLowOther))
                        .text(),
                    MEAN_DIFFERENCE.flag())))
        .flatMap(part -> part);
  }

  private static Stream<Column> count(Column value, Field<Long> field) {
    return Stream.of(as(value, field), as(flags(value).text(), field.flag()));
  }

  private static Stream<Column> figure(EstimateColumns found, Field<Double> field, Column isLow) {
    return Stream.of(
        as(found.value(), field),
        as(found.low(), field.low()),
        as(found.high(), field.high()),
        as(flags(found.value()).lowReliabilityWhen(isLow).text(), field.flag()));
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .breakWhen(col("breaks"))
        .provisionalWhen(col("newest"))
        .cannotExistWhen(cannot());
  }

  /** Where schools report and a figure is missing, they are too few for it. */
  private static Column cannot() {
    Column isTooSmall =
        col("is_known").and(col(SCHOOLS_IN_GROUP).isNull().or(col("tally").isNotNull()));
    return col("impossible").or(isTooSmall);
  }
}
