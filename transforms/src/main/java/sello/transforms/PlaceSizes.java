package sello.transforms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
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
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Flag;

/**
 * A step of two tables: how large a place is, in registered schools, eligible schools, schools and
 * inhabitants. Each size has columns {@code <size>}, {@code _year_of_size} and {@code
 * _flags_of_size}.
 */
final class PlaceSizes {
  /**
   * A range of ISCED levels from the first, or from primary, that ends before higher education,
   * such as ED02-3; schools of one that begins later are a part of all.
   */
  private static final String UP_TO_SECONDARY = "^ED(0|01|02|1)[-_](ED)?[0-4]\\d*$";

  private PlaceSizes() {}

  /** From the stages of a call: schools registered before the edition, and schools eligible. */
  static Dataset<Row> ofTheCall(Dataset<Row> stages, Field<?>... key) {
    List<Column> columns = new ArrayList<>(List.of(cols(List.of(key))));
    columns.addAll(ofTheCall(REGISTERED_SCHOOLS));
    columns.addAll(ofTheCall(ELIGIBLE_SCHOOLS));
    columns.add(Flags.saysWithheld(col(ELIGIBLE_SCHOOLS.flag())).as(withheld(ELIGIBLE_SCHOOLS)));
    return stages.select(columns.toArray(Column[]::new));
  }

  private static List<Column> ofTheCall(Field<Long> size) {
    return List.of(
        col(size),
        lit(null).cast("int").as(year(size)),
        inherited(col(size.flag())).as(flags(size)));
  }

  /**
   * By place and year: schools of the largest range of levels below higher education, of all levels
   * where there is no range. Levels are not added: a school may have several. A country has no
   * region.
   */
  static Dataset<Row> schools(Dataset<Row> educationCounts) {
    Column isRange = col(ISCED_LEVEL).rlike(UP_TO_SECONDARY);
    Column count = col(VALUE).cast("long");
    Column best =
        max(
            struct(
                isRange.as("range"),
                count.as("size"),
                inherited(col(OBSERVATION_FLAGS)).as("flags")));
    return educationCounts
        .where(col(MEASURE).equalTo("schools").and(col(IS_AGGREGATE)).and(col(VALUE).isNotNull()))
        .where(isRange.or(col(ISCED_LEVEL).equalTo("TOTAL")))
        .where(col(COUNTRY_CODE).isNotNull())
        .groupBy(col(COUNTRY_CODE), col(REGION_CODE), col(YEAR))
        .agg(best.as("best"))
        .select(
            col(COUNTRY_CODE), col(REGION_CODE), col(YEAR), col("best.size"), col("best.flags"));
  }

  /** By country and year: inhabitants. */
  static Dataset<Row> inhabitants(Dataset<Row> population) {
    return population.select(
        col(COUNTRY_CODE), col(YEAR), col(POPULATION).as("size"), lit("").as("flags"));
  }

  /** The size of the year nearest to the edition's first, of two the earlier. */
  static Dataset<Row> nearest(
      Dataset<Row> units, Dataset<Row> sizes, Field<Long> size, Field<?>... place) {
    List<Column> key = new ArrayList<>(List.of(cols(List.of(place))));
    key.add(col(EDITION));
    Column away = abs(col(YEAR).minus(substring(col(EDITION), 1, 4).cast("int")));
    Column nearest = struct(away.as("away"), col(YEAR), col("size"), col("flags"));
    List<Column> columns = new ArrayList<>(key);
    columns.add(as(col("nearest.size"), size));
    columns.add(col("nearest." + YEAR.name()).as(year(size)));
    Column ofAnotherYear = when(col("nearest.away").gt(0), Flag.ESTIMATED).otherwise("");
    columns.add(concat(col("nearest.flags"), ofAnotherYear).as(flags(size)));
    return units
        .join(sizes, names(place))
        .groupBy(key.toArray(Column[]::new))
        .agg(min(nearest).as("nearest"))
        .select(columns.toArray(Column[]::new));
  }

  static String year(Field<Long> size) {
    return size.name() + "_year_of_size";
  }

  static String flags(Field<Long> size) {
    return size.name() + "_flags_of_size";
  }

  /** Whether the size is withheld to protect schools: of eligible schools only. */
  static String withheld(Field<Long> size) {
    return size.name() + "_withheld";
  }

  /** The codes of a flag that what is made of its figure has too. */
  private static Column inherited(Column flag) {
    return concat(
        Flag.INHERITED.stream()
            .map(code -> when(Flags.has(flag, code), code).otherwise(""))
            .toArray(Column[]::new));
  }
}
