package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.LabelGroups.PARTICIPATION_MEASURE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.transforms.identity.SchoolMentions;

/**
 * How many schools report each value of each measure of participation: fields, measures, and the
 * aggregate. Such counts add up, and those of some schools can be taken from those of all.
 */
final class ReportedValues {
  static final Field<Long> REPORTED_VALUE =
      new Field<>(
          "reported_value",
          Type.LONG,
          Unit.AS_METRIC,
          "Value reported",
          "What a school reports of the measure of participation",
          0);
  static final Field<Long> SCHOOLS_WITH_VALUE =
      Field.count(
          "schools_with_value",
          Unit.SCHOOLS,
          "Schools with the value",
          "Schools of the table that report the value");
  static final Field<Long> SCHOOLS_WITHOUT_VALUE =
      Field.count(
          "schools_without_value",
          Unit.SCHOOLS,
          "Schools without a value",
          "Schools of the table that report no value of the measure: they stand in the row of the"
              + " value 0, and every other row has 0");

  private ReportedValues() {}

  static Field<?>[] key() {
    return new Field<?>[] {YEAR, COUNTRY_CODE, PARTICIPATION_MEASURE, REPORTED_VALUE};
  }

  static Measure[] measures() {
    return new Measure[] {Measure.exact(SCHOOLS_WITH_VALUE), Measure.exact(SCHOOLS_WITHOUT_VALUE)};
  }

  static Disclosure disclosure() {
    return Disclosure.restricted("It shows counts of few schools.");
  }

  /**
   * Counts the schools of participation that are among others.
   *
   * @param among schools by country and compared code, or by these and the year
   */
  static Dataset<Row> of(Dataset<Row> participation, Dataset<Row> among) {
    Column answer =
        explode(
            array(
                ParticipationCount.ALL.stream()
                    .map(ParticipationCount::cell)
                    .map(cell -> struct(lit(cell.name()).as("measure"), col(cell).as("cell")))
                    .toArray(Column[]::new)));
    Column cell = col("answer.cell");
    return participation
        .withColumn(SCHOOL_ID.name(), SchoolMentions.comparedCode())
        .join(among, among.columns(), "left_semi")
        .select(col(YEAR), col(COUNTRY_CODE), answer.as("answer"))
        .select(
            col(YEAR),
            col(COUNTRY_CODE),
            as(col("answer.measure"), PARTICIPATION_MEASURE),
            as(coalesce(cell, lit(0L)), REPORTED_VALUE),
            cell.as("cell"))
        .groupBy(cols(List.of(key())))
        .agg(
            as(count(col("cell")), SCHOOLS_WITH_VALUE),
            as(count(when(col("cell").isNull(), 1)), SCHOOLS_WITHOUT_VALUE));
  }
}
