package sello.transforms;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.ingest.RawSchools.REGISTERED_ON;
import static sello.transforms.RegisterCounts.REGISTERED_IN;
import static sello.transforms.RegisterCounts.SCHOOLS_JOINED;
import static sello.transforms.SchoolTypes.SCHOOL_TYPE;
import static sello.transforms.SchoolTypes.TYPE_DIMENSION;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * Registered schools by kind and year of joining. As {@link RegisterCounts}: a new edition asks of
 * these few rows, not of each school.
 */
final class RegisterCountsBySchoolType implements Table.From1 {
  @Override
  public Spec spec() {
    return Spec.named("register_counts_by_school_type")
        .title("Registered schools by kind and year of joining")
        .description(
            """
            Schools of the register by level, by ownership and by size, and by the year in which they
            joined. The values of a dimension, unknown with them, add up to all registered schools of
            the country. One row per country, dimension, value of it and year of joining, also where
            the year is unknown.""")
        .key(COUNTRY_CODE, TYPE_DIMENSION, SCHOOL_TYPE, REGISTERED_IN)
        .measures(Measure.exact(SCHOOLS_JOINED))
        .formula("Schools of registered_school_types, each once in every dimension.")
        .disclosure(Disclosure.open("Which schools are registered, and of which kind, is public."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("registered_school_types").same(COUNTRY_CODE));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> registeredSchoolTypes) {
    return SchoolTypes.ofEach(registeredSchoolTypes)
        .groupBy(
            col(COUNTRY_CODE),
            col(TYPE_DIMENSION),
            col(SCHOOL_TYPE),
            as(RegisterCounts.registeredIn(col(REGISTERED_ON)), REGISTERED_IN))
        .agg(as(count(lit(1)), SCHOOLS_JOINED));
  }
}
