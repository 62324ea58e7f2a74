package sello.transforms;

import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.YEAR;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * How many registered schools reported each value of participation. It asks nothing of labels, so
 * that a new list of winners leaves it as it is.
 */
final class ParticipationValues implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("participation_values")
        .title("Values of participation, counted")
        .description(
            """
            How many of the schools in the lists of participation that the register has reported each
            value of a measure. Schools that report none stand apart in the row of the value 0, which
            is there for them also where nobody reports it. One row per year, country, measure and
            value.""")
        .key(ReportedValues.key())
        .measures(ReportedValues.measures())
        .formula("Codes are compared as school_mentions does.")
        .disclosure(ReportedValues.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("participation").same(YEAR).same(COUNTRY_CODE),
        Trace.to("registered_schools")
            .same(COUNTRY_CODE)
            .because("Which schools the register has"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> participation, Dataset<Row> registeredSchools) {
    return ReportedValues.of(
        participation, registeredSchools.select(col(COUNTRY_CODE), col(SCHOOL_ID)));
  }
}
