package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.SchoolTypes.TYPE_DIMENSION;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;

/** Label coverage of kinds of schools: fields, measures, and columns of the final select. */
final class LabelCoverage {
  static final Field<Long> COUNTRIES_COVERED =
      Field.count(
          "countries_covered",
          Unit.COUNTRIES,
          "Countries covered",
          "Countries with a register of which it is known who holds a label: of a country 0 or 1");
  static final Field<Long> SCHOOLS_OF_TYPE =
      schools("schools_of_type", "Registered schools", "Registered schools of the kind");
  static final Field<Long> LABELLED =
      schools(
          "labelled_schools",
          "Schools with a label",
          "Registered schools of the kind with a label valid on 31 December");
  static final Field<Double> LABEL_RATE =
      Field.share("label_rate", "Label rate", "labelled_schools divided by schools_of_type");
  static final Field<Long> SCHOOLS_ALL =
      schools("schools_all", "Registered schools of all kinds", "Registered schools of any kind");
  static final Field<Long> LABELLED_ALL =
      schools(
          "labelled_schools_all",
          "Schools with a label of all kinds",
          "Registered schools of any kind with a label valid on 31 December");
  static final Field<Double> EXPECTED =
      Field.amount(
          "expected_labelled_schools",
          Unit.SCHOOLS,
          "Schools with a label, expected",
          "Schools of the kind that would hold a label at the rate of all registered schools");
  static final Field<Double> REPRESENTATION =
      new Field<>(
          "representation",
          Type.DOUBLE,
          Unit.NONE,
          "Representation",
          "label_rate divided by that of all registered schools: 1 is the same, 2 twice as much;"
              + " never above schools_all / schools_of_type, where the kind holds every label",
          2);

  private LabelCoverage() {}

  private static Field<Long> schools(String name, String title, String definition) {
    return Field.count(name, Unit.SCHOOLS, title, definition);
  }

  static Measure[] measures() {
    return new Measure[] {
      Measure.flagged(SCHOOLS_OF_TYPE),
      Measure.flagged(LABELLED),
      Measure.withLimits(LABEL_RATE),
      Measure.flagged(SCHOOLS_ALL),
      Measure.flagged(LABELLED_ALL),
      Measure.flagged(EXPECTED),
      Measure.withLimits(REPRESENTATION)
    };
  }

  /**
   * The columns of {@link #measures}, from rows with {@code schools}, {@code labelled} and {@code
   * undated} of their kind, that say of themselves whether their place {@code is_known}, the series
   * {@code breaks}, the year is the {@code newest} and labels are {@code impossible}.
   */
  static Stream<Column> columns() {
    WindowSpec all = Window.partitionBy(col(YEAR), col(COUNTRY_CODE), col(TYPE_DIMENSION));
    Column n = known("schools");
    Column x = known("labelled");
    Column allSchools = sum(n).over(all);
    Column allLabelled = sum(x).over(all);
    Column isUndated = col("undated").gt(0);
    Column isAnyUndated = coalesce(sum(col("undated")).over(all), lit(0L)).gt(0);
    EstimateColumns rate = RowMethods.share(x, n);
    QuotientColumns quotient = RowMethods.locationQuotient(x, n, allLabelled, allSchools);
    Column expected =
        when(allSchools.gt(0), n.multiply(allLabelled).cast("double").divide(allSchools));
    return Stream.of(
            count(n, SCHOOLS_OF_TYPE, flagsOfRegister(n).estimatedWhen(isUndated)),
            count(x, LABELLED, flags(x)),
            figure(
                rate,
                LABEL_RATE,
                flags(rate.value())
                    .estimatedWhen(isUndated)
                    .lowReliabilityWhen(LowReliability.inForce().share(n, rate))),
            count(allSchools, SCHOOLS_ALL, flagsOfRegister(allSchools).estimatedWhen(isAnyUndated)),
            count(allLabelled, LABELLED_ALL, flags(allLabelled)),
            Stream.of(
                as(expected, EXPECTED),
                as(flags(expected).estimatedWhen(isAnyUndated).text(), EXPECTED.flag())),
            figure(
                quotient.quotient(),
                REPRESENTATION,
                flags(quotient.quotient().value())
                    .estimatedWhen(isAnyUndated)
                    .lowReliabilityWhen(LowReliability.inForce().quotient(quotient))))
        .flatMap(part -> part);
  }

  private static Column known(String count) {
    return when(col("is_known"), coalesce(col(count), lit(0L)));
  }

  private static Stream<Column> count(Column value, Field<Long> field, Flags flags) {
    return Stream.of(as(value, field), as(flags.text(), field.flag()));
  }

  private static Stream<Column> figure(EstimateColumns found, Field<Double> field, Flags flags) {
    return Stream.of(
        as(found.value(), field),
        as(found.low(), field.low()),
        as(found.high(), field.high()),
        as(flags.text(), field.flag()));
  }

  /** Where schools are known and a figure is missing, there is none of the kind or no label. */
  private static Flags flags(Column value) {
    return flagsOfRegister(value).breakWhen(col("breaks"));
  }

  /** Other rules for the label are no break in who is registered. */
  private static Flags flagsOfRegister(Column value) {
    return Flags.missingWhen(value.isNull())
        .provisionalWhen(col("newest"))
        .cannotExistWhen(col("impossible").or(col("is_known")));
  }
}
