package sello.transforms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.EducationCounts.ISCED_LEVEL;
import static sello.ingest.EducationCounts.IS_AGGREGATE;
import static sello.ingest.EducationCounts.MEASURE;
import static sello.ingest.EducationCounts.OBSERVATION_FLAGS;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Unit;

/**
 * A step of one table: how large a country is, in registered schools, schools and inhabitants. Each
 * size has columns {@code <size>}, {@code _year}, {@code _estimated}, {@code _provisional}.
 */
final class CountrySizes {
  static final Field<Long> SCHOOLS =
      Field.count(
          "schools_in_country",
          Unit.SCHOOLS,
          "Schools in the country",
          "Schools that there are by the education statistics of schools_year, in eTwinning or not");
  static final Field<Integer> SCHOOLS_YEAR =
      Field.year(
          "schools_year",
          "Year of the schools",
          "Year of schools_in_country; empty: not known, or not one year for all countries");
  static final Field<Integer> POPULATION_YEAR =
      Field.year(
          "population_year",
          "Year of the inhabitants",
          "Year of population; empty: not known, or not one year for all countries");

  /** The sizes, each the field whose name its columns bear. */
  static final List<Field<Long>> ALL = List.of(REGISTERED_SCHOOLS, SCHOOLS, POPULATION);

  /** A range of ISCED levels that ends before higher education, such as ED02-3. */
  private static final String UP_TO_SECONDARY = "[-_](ED)?[0-4]\\d*$";

  private CountrySizes() {}

  /** By edition and country, from the stages of a call: schools registered before the edition. */
  static Dataset<Row> registered(Dataset<Row> stages) {
    return stages.select(
        col(EDITION),
        col(COUNTRY_CODE),
        col(REGISTERED_SCHOOLS),
        lit(null).cast("int").as(year(REGISTERED_SCHOOLS)),
        lit(false).as(estimated(REGISTERED_SCHOOLS)),
        has(col(REGISTERED_SCHOOLS.flag()), Flag.PROVISIONAL).as(provisional(REGISTERED_SCHOOLS)));
  }

  /**
   * By country and year: schools of the largest range of levels below higher education, of all
   * levels where there is no range. Levels are not added: a school may have several.
   */
  static Dataset<Row> schools(Dataset<Row> educationCounts) {
    Column isRange = col(ISCED_LEVEL).rlike(UP_TO_SECONDARY);
    Column count = col(VALUE).cast("long");
    Column flags = col(OBSERVATION_FLAGS);
    Column best =
        max(
            struct(
                isRange.as("range"),
                count.as("size"),
                has(flags, Flag.ESTIMATED).as("estimated"),
                has(flags, Flag.PROVISIONAL).as("provisional")));
    return educationCounts
        .where(col(MEASURE).equalTo("schools").and(col(IS_AGGREGATE)).and(col(VALUE).isNotNull()))
        .where(isRange.or(col(ISCED_LEVEL).equalTo("TOTAL")))
        .where(col(REGION_CODE).isNull().and(col(COUNTRY_CODE).isNotNull()))
        .groupBy(col(COUNTRY_CODE), col(YEAR))
        .agg(best.as("best"))
        .select(
            col(COUNTRY_CODE),
            col(YEAR),
            col("best.size"),
            col("best.estimated"),
            col("best.provisional"));
  }

  /** By country and year: inhabitants. */
  static Dataset<Row> inhabitants(Dataset<Row> population) {
    return population.select(
        col(COUNTRY_CODE),
        col(YEAR),
        col(POPULATION).as("size"),
        lit(false).as("estimated"),
        lit(false).as("provisional"));
  }

  /** The size of the year nearest to the edition's first, of two the earlier. */
  static Dataset<Row> nearest(Dataset<Row> units, Dataset<Row> sizes, Field<Long> size) {
    Column away = abs(col(YEAR).minus(col("first_year")));
    Column nearest =
        min(struct(away.as("away"), col(YEAR), col("size"), col("estimated"), col("provisional")));
    return units
        .select(col(EDITION), col(COUNTRY_CODE), col("first_year"))
        .join(sizes, names(COUNTRY_CODE))
        .groupBy(col(EDITION), col(COUNTRY_CODE))
        .agg(nearest.as("nearest"))
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            as(col("nearest.size"), size),
            col("nearest." + YEAR.name()).as(year(size)),
            col("nearest.estimated").or(col("nearest.away").gt(0)).as(estimated(size)),
            col("nearest.provisional").as(provisional(size)));
  }

  /** The sizes of all countries that could have awards together; missing where one is. */
  static List<Column> sums() {
    Column isIn = not(col("impossible"));
    List<Column> sums = new ArrayList<>();
    for (Field<Long> size : ALL) {
      Column known = when(isIn, col(size));
      Column areAllKnown = count(known).equalTo(count(when(isIn, 1)));
      Column year = when(isIn, col(year(size)));
      sums.add(when(areAllKnown, sum(known)).as(size.name()));
      sums.add(when(areAllKnown.and(min(year).equalTo(max(year))), min(year)).as(year(size)));
      sums.add(bool_or(isIn.and(col(estimated(size)))).as(estimated(size)));
      sums.add(bool_or(isIn.and(col(provisional(size)))).as(provisional(size)));
    }
    return sums;
  }

  static String year(Field<Long> size) {
    return size.name() + "_year_of_size";
  }

  static String estimated(Field<Long> size) {
    return size.name() + "_estimated";
  }

  static String provisional(Field<Long> size) {
    return size.name() + "_provisional";
  }

  static Column has(Column flag, String code) {
    return coalesce(contains(flag, lit(code)), lit(false));
  }
}
