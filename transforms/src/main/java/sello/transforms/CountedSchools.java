package sello.transforms;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Counts of schools, teachers, applications and quality labels, for what others publish. */
final class CountedSchools implements Table.From3 {
  @Override
  public Spec spec() {
    return Counted.draft("counted_schools")
        .title("Schools counted for what is published")
        .description(
            """
            What the register, participation, applications and records of quality labels give for
            the metrics that others publish of them. Europe is the countries of which we have rows,
            and never complete. One row per metric, period and place.""")
        .formula(
            """
            Schools of the register and quality labels: those of counted_records, never complete.
            registered_teachers: those of participation_by_country, never complete either.
            applications, eligible_schools: the lower end in application_stages_by_country; those of
            a country are complete where their number is known. Of these three nothing is counted by
            region, nor where it is withheld.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("application_stages_by_country").same(PERIOD, EDITION).same(COUNTRY_CODE),
        Trace.to("participation_by_country")
            .ofRows(METRIC, PublishedMetrics.REGISTERED_TEACHERS)
            .same(COUNTRY_CODE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> countedRecords,
      Dataset<Row> participationByCountry,
      Dataset<Row> stagesByCountry) {
    return countedRecords
        .union(CountedTeachers.of(participationByCountry))
        .union(CountedApplications.of(stagesByCountry));
  }
}
