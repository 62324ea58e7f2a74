package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.RawSchools.LEVELS;
import static sello.ingest.RawSchools.OWNERSHIP;
import static sello.ingest.RawSchools.OWNERSHIPS;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.ingest.RawSchools.SCHOOL_LEVEL;
import static sello.transforms.RegisteredSchoolLabels.LABELLED_YEARS;
import static sello.transforms.RegisteredSchoolTypes.SIZE_CLASS;
import static sello.transforms.RegisteredSchoolTypes.SIZE_CLASSES;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;

/** A step of one table: registered schools by level, ownership and size. */
final class SchoolTypes {
  static final Field<String> TYPE_DIMENSION =
      Field.text(
          "type_dimension",
          "Dimension",
          "What schools are told apart by: level, ownership or size");
  static final Field<String> SCHOOL_TYPE =
      Field.text(
          "school_type",
          "Kind of school",
          "Level, ownership or size class, by the dimension; unknown: the register does not say");

  private SchoolTypes() {}

  /** Each row once for every kind that there is, and for unknown. */
  static Dataset<Row> everyType(Dataset<Row> places) {
    List<Column> types = new ArrayList<>();
    for (String level : LEVELS) {
      types.add(type("level", lit(level)));
    }
    OWNERSHIPS.forEach(ownership -> types.add(type("ownership", lit(ownership))));
    SIZE_CLASSES.forEach(size -> types.add(type("size", lit(size))));
    List.of("level", "ownership", "size").forEach(d -> types.add(type(d, lit("unknown"))));
    return exploded(places, types);
  }

  /** Each school once for its level, its ownership and its size. */
  static Dataset<Row> ofEach(Dataset<Row> schools) {
    return exploded(
        schools,
        List.of(
            type("level", col(SCHOOL_LEVEL)),
            type("ownership", col(OWNERSHIP)),
            type("size", col(SIZE_CLASS))));
  }

  /**
   * By year, place and kind: {@code schools} registered, {@code labelled}, {@code undated}, and
   * those of all kinds; also for the known countries together.
   */
  static Dataset<Row> counts(
      Dataset<Row> registerCounts, Dataset<Row> registeredSchoolLabels, Dataset<Row> known) {
    Dataset<Row> years = known.select(col(YEAR), col(COUNTRY_CODE));
    Dataset<Row> kinds =
        registered(registerCounts, years).union(holders(registeredSchoolLabels, years));
    return kinds
        .union(kinds.withColumn(COUNTRY_CODE.name(), lit(EUROPE)))
        .groupBy(col(YEAR), col(COUNTRY_CODE), col(TYPE_DIMENSION), col(SCHOOL_TYPE))
        .agg(
            sum(col("schools")).as("schools"),
            sum(col("labelled")).as("labelled"),
            sum(col("undated")).as("undated"));
  }

  /** Schools that joined by the year or on an unknown day. */
  private static Dataset<Row> registered(Dataset<Row> registerCounts, Dataset<Row> years) {
    Column joined = RegisterCounts.yearJoined();
    Column schools = col(RegisterCounts.SCHOOLS_JOINED);
    return registerCounts
        .join(years, names(COUNTRY_CODE))
        .where(coalesce(joined.leq(col(YEAR)), lit(true)))
        .select(counted(schools, lit(0L), when(joined.isNull(), schools).otherwise(0L)));
  }

  /** Holders of a label; who holds one before joining is registered too. */
  private static Dataset<Row> holders(Dataset<Row> labels, Dataset<Row> years) {
    Column joinsLater = year(col(REGISTERED_ON)).gt(col(YEAR));
    return ofEach(labels)
        .join(years, names(COUNTRY_CODE))
        .where(array_contains(split(col(LABELLED_YEARS), " "), col(YEAR).cast("string")))
        .select(counted(when(joinsLater, 1L).otherwise(0L), lit(1L), lit(0L)));
  }

  private static Column[] counted(Column schools, Column labelled, Column undated) {
    return new Column[] {
      col(YEAR),
      col(COUNTRY_CODE),
      col(TYPE_DIMENSION),
      col(SCHOOL_TYPE),
      schools.as("schools"),
      labelled.as("labelled"),
      undated.as("undated")
    };
  }

  private static Column type(String dimension, Column value) {
    return struct(
        as(lit(dimension), TYPE_DIMENSION), as(coalesce(value, lit("unknown")), SCHOOL_TYPE));
  }

  private static Dataset<Row> exploded(Dataset<Row> rows, List<Column> types) {
    return rows.withColumn("type", explode(array(types.toArray(Column[]::new))))
        .withColumn(TYPE_DIMENSION.name(), col("type." + TYPE_DIMENSION.name()))
        .withColumn(SCHOOL_TYPE.name(), col("type." + SCHOOL_TYPE.name()))
        .drop("type");
  }
}
