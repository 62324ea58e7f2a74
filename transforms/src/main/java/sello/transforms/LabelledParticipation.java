package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.LabelGroups.LABEL_GROUP;
import static sello.transforms.LabelGroups.PARTICIPATION_MEASURE;
import static sello.transforms.LabelGroups.SCHOOLS_IN_GROUP;
import static sello.transforms.LabelGroups.TOTAL_IN_GROUP;
import static sello.transforms.ReportedValues.REPORTED_VALUE;
import static sello.transforms.ReportedValues.SCHOOLS_WITHOUT_VALUE;
import static sello.transforms.ReportedValues.SCHOOLS_WITH_VALUE;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;

/**
 * A step of one table: participation of the schools with a label and of those without, tallied by
 * country and for all countries together.
 */
final class LabelledParticipation {
  static final String LABELLED = "labelled";
  static final String NOT_LABELLED = "not_labelled";

  private static final Column[] GROUP = {
    col(YEAR), col(COUNTRY_CODE), col(LABEL_GROUP), col(PARTICIPATION_MEASURE)
  };

  private LabelledParticipation() {}

  /**
   * By year, place, group and measure: the number of schools, their total and the {@code tally}.
   *
   * @param values how many schools report each value
   * @param labelledValues how many of them hold a label
   * @param known years and countries in which it is known who holds a label
   */
  static Dataset<Row> tallies(
      Dataset<Row> values, Dataset<Row> labelledValues, Dataset<Row> known) {
    Column schools = col(SCHOOLS_WITH_VALUE).plus(col(SCHOOLS_WITHOUT_VALUE));
    Column value = when(col(SCHOOLS_WITH_VALUE).gt(0), col(REPORTED_VALUE));
    Dataset<Row> countries =
        labelledValues
            .withColumn(LABEL_GROUP.name(), lit(LABELLED))
            .unionByName(
                others(values, labelledValues).withColumn(LABEL_GROUP.name(), lit(NOT_LABELLED)))
            .where(schools.gt(0))
            .join(known, names(YEAR, COUNTRY_CODE));
    return countries
        .union(countries.withColumn(COUNTRY_CODE.name(), lit(EUROPE)))
        .groupBy(GROUP)
        .agg(
            as(sum(schools), SCHOOLS_IN_GROUP),
            as(sum(value.multiply(col(SCHOOLS_WITH_VALUE))), TOTAL_IN_GROUP),
            TallyColumns.aggregate(value, col(SCHOOLS_WITH_VALUE)).as("tally"));
  }

  /** All schools less those that hold a label. */
  private static Dataset<Row> others(Dataset<Row> values, Dataset<Row> labelledValues) {
    Dataset<Row> labelled =
        labelledValues
            .withColumnRenamed(SCHOOLS_WITH_VALUE.name(), "labelled_with")
            .withColumnRenamed(SCHOOLS_WITHOUT_VALUE.name(), "labelled_without");
    return values
        .join(labelled, names(ReportedValues.key()), "left")
        .select(
            Stream.concat(
                    Stream.of(ReportedValues.key()).map(field -> col(field)),
                    Stream.of(
                        less(SCHOOLS_WITH_VALUE, "labelled_with"),
                        less(SCHOOLS_WITHOUT_VALUE, "labelled_without")))
                .toArray(Column[]::new));
  }

  private static Column less(Field<Long> schools, String labelled) {
    return as(col(schools).minus(coalesce(col(labelled), lit(0L))), schools);
  }
}
