package sello.transforms;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.PERIOD;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Counts of schools, teachers, applications and quality labels, for what others publish. */
final class CountedSchools implements Table.From4 {
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
            registered_schools and its parts: schools of the register that joined by 31 December;
            type_share_…: of those, the percentage of a level; new_schools: joined in the year;
            registered_teachers: those of participation_by_country; applications, eligible_schools:
            the lower end in application_stages_by_country; of these three nothing is counted by
            region, nor where it is withheld; quality labels: records of the year, and the schools
            that they name. Applications of a country are complete where their number is known. All
            else never is: a register does not name the schools that have left, and nobody says that
            records are all there are.""")
        .disclosure(
            Disclosure.open(
                "Which schools are registered or have quality labels is public; the rest is read from"
                    + " what is published."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (String input : List.of("raw_schools", "raw_quality_labels")) {
      traces.add(Trace.to(input).same(COUNTRY_CODE));
      traces.add(
          Trace.to(input).ofRows(COUNTRY_CODE, EUROPE).because("The schools of all countries"));
    }
    traces.add(Trace.to("application_stages_by_country").same(PERIOD, EDITION).same(COUNTRY_CODE));
    traces.add(
        Trace.to("participation_by_country")
            .ofRows(METRIC, PublishedMetrics.REGISTERED_TEACHERS)
            .same(COUNTRY_CODE));
    return traces;
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawSchools,
      Dataset<Row> participationByCountry,
      Dataset<Row> stagesByCountry,
      Dataset<Row> rawQualityLabels) {
    return CountedRegister.of(rawSchools)
        .union(CountedTeachers.of(participationByCountry))
        .union(CountedApplications.of(stagesByCountry))
        .union(CountedQualityLabels.of(rawQualityLabels));
  }
}
