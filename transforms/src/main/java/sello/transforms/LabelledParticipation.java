package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.LabelGroups.LABEL_GROUP;
import static sello.transforms.LabelGroups.PARTICIPATION_MEASURE;
import static sello.transforms.LabelGroups.SCHOOLS_IN_GROUP;
import static sello.transforms.RegisteredSchoolLabels.LABELLED_YEARS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.transforms.identity.SchoolMentions;

/**
 * A step of one table: participation of the schools with a label and of those without, tallied by
 * country and for all countries together.
 */
final class LabelledParticipation {
  static final String LABELLED = "labelled";
  static final String NOT_LABELLED = "not_labelled";
  static final List<Field<Long>> MEASURES =
      ParticipationCount.ALL.stream().map(ParticipationCount::cell).toList();

  private static final Column[] GROUP = {
    col(YEAR), col(COUNTRY_CODE), col(LABEL_GROUP), col(PARTICIPATION_MEASURE)
  };

  private LabelledParticipation() {}

  /**
   * The schools of participation, each in its group; without those that the register does not have.
   *
   * @param known years and countries in which it is known who holds a label
   */
  static Dataset<Row> grouped(
      Dataset<Row> participation, Dataset<Row> registeredSchoolLabels, Dataset<Row> known) {
    Column holdsLabel =
        array_contains(
            split(coalesce(col(LABELLED_YEARS), lit("")), " "), col(YEAR).cast("string"));
    return participation
        .withColumn(SCHOOL_ID.name(), SchoolMentions.comparedCode())
        .join(
            registeredSchoolLabels.select(col(COUNTRY_CODE), col(SCHOOL_ID), col(LABELLED_YEARS)),
            names(COUNTRY_CODE, SCHOOL_ID))
        .join(known, names(YEAR, COUNTRY_CODE))
        .withColumn(LABEL_GROUP.name(), when(holdsLabel, LABELLED).otherwise(NOT_LABELLED));
  }

  /** By year, place, group and measure: the number of schools and the {@code tally}. */
  static Dataset<Row> tallies(Dataset<Row> grouped) {
    Column cells =
        array(
            MEASURES.stream()
                .map(
                    field ->
                        struct(as(lit(field.name()), PARTICIPATION_MEASURE), col(field).as("cell")))
                .toArray(Column[]::new));
    Dataset<Row> countries =
        grouped
            .select(col(YEAR), col(COUNTRY_CODE), col(LABEL_GROUP), explode(cells).as("answer"))
            .select(
                col(YEAR),
                col(COUNTRY_CODE),
                col(LABEL_GROUP),
                col("answer." + PARTICIPATION_MEASURE.name()),
                col("answer.cell"))
            .groupBy(
                col(YEAR),
                col(COUNTRY_CODE),
                col(LABEL_GROUP),
                col(PARTICIPATION_MEASURE),
                col("cell"))
            .agg(count(lit(1)).as("schools"));
    return countries
        .union(countries.withColumn(COUNTRY_CODE.name(), lit(EUROPE)))
        .groupBy(GROUP)
        .agg(
            as(sum(col("schools")), SCHOOLS_IN_GROUP),
            TallyColumns.aggregate(col("cell"), col("schools")).as("tally"));
  }
}
