package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.year;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.ingest.RawSchools.REGISTERED_ON;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/**
 * Registered schools by place and year of joining. The register is large and changes seldom, so
 * that they are a table: a new edition asks of these few rows, not of each school.
 */
final class RegisterCounts implements Table.From1 {
  static final Field<String> REGISTERED_IN =
      Field.text(
          "registered_in",
          "Registered in",
          "Year in which the schools joined eTwinning; unknown: the register gives no day");
  static final Field<Long> SCHOOLS_JOINED =
      Field.count(
          "schools_joined",
          Unit.SCHOOLS,
          "Schools that joined",
          "Distinct schools of today's register that joined in the year; schools that left are not"
              + " in it");

  private static final String NO_DAY = "unknown";

  @Override
  public Spec spec() {
    return Spec.named("register_counts")
        .title("Registered schools by year of joining")
        .description(
            """
            Schools of the register by the year in which they joined; those whose region it does not
            give stand in the region unknown. One row per country, region and year of joining, also
            where the year is unknown.""")
        .key(COUNTRY_CODE, REGION_CODE, REGISTERED_IN)
        .measures(Measure.exact(SCHOOLS_JOINED))
        .formula(
            """
            Distinct school codes of a country; of several rows with one code the first day and the
            first region code hold.""")
        .disclosure(
            Disclosure.open(
                "Which schools are registered is public; of each only place and year are taken."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace schools = Trace.to("raw_schools").same(COUNTRY_CODE);
    return List.of(
        schools.same(REGION_CODE),
        schools.ofRows(REGION_CODE, ReportingRegions.UNKNOWN).whereMissing(REGION_CODE));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawSchools) {
    return rawSchools
        .groupBy(col(COUNTRY_CODE), col(SCHOOL_ID))
        .agg(
            as(coalesce(min(col(REGION_CODE)), lit(ReportingRegions.UNKNOWN)), REGION_CODE),
            as(min(col(REGISTERED_ON)), REGISTERED_ON))
        .groupBy(
            col(COUNTRY_CODE),
            col(REGION_CODE),
            as(registeredIn(col(REGISTERED_ON)), REGISTERED_IN))
        .agg(as(count(lit(1)), SCHOOLS_JOINED));
  }

  /** The year of a day of joining. */
  static Column registeredIn(Column day) {
    return coalesce(year(day).cast("string"), lit(NO_DAY));
  }

  /** The year as a number; missing where it is not known. */
  static Column yearJoined() {
    return nullif(col(REGISTERED_IN), lit(NO_DAY)).cast("int");
  }
}
