package sello.transforms;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.RegisteredSchoolLabels.LABELLED_YEARS;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** How many registered schools with a label reported each value of participation. */
final class LabelledParticipationValues implements Table.From2 {
  @Override
  public Spec spec() {
    return Spec.named("labelled_participation_values")
        .title("Values of participation of schools with a label, counted")
        .description(
            """
            How many of the schools in the lists of participation that the register has, and whose
            label was valid on 31 December of the year, reported each value of a measure: a part of
            participation_values, laid out like it. One row per year, country, measure and value.""")
        .key(ReportedValues.key())
        .measures(ReportedValues.measures())
        .formula("Codes are compared as school_mentions does.")
        .disclosure(ReportedValues.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("participation")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .because("The schools of the country, of which those with a label are used"),
        Trace.to("registered_school_labels")
            .same(COUNTRY_CODE)
            .because("Which of the schools hold a label"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> participation, Dataset<Row> registeredSchoolLabels) {
    return ReportedValues.of(participation, broadcast(labelled(registeredSchoolLabels)));
  }

  /** Each school with a label, once for every year at whose end it held one: few of all schools. */
  private static Dataset<Row> labelled(Dataset<Row> registeredSchoolLabels) {
    return registeredSchoolLabels
        .where(col(LABELLED_YEARS).isNotNull())
        .select(
            col(COUNTRY_CODE),
            col(SCHOOL_ID),
            explode(split(col(LABELLED_YEARS), " ").cast("array<int>")).as(YEAR.name()));
  }
}
