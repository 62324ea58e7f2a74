package sello.transforms;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.METRIC;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * Counts of registered schools and of quality labels, for what others publish. Register and records
 * are large and change seldom, so that they are a table: a new edition leaves it as it is.
 */
final class CountedRecords implements Table.From3 {
  @Override
  public Spec spec() {
    return Counted.draft("counted_records")
        .title("Registered schools and quality labels counted for what is published")
        .description(
            """
            What the register and records of quality labels give for the metrics that others publish
            of them. Europe is the countries of which we have rows, of the register only those that
            took part in the year, and never complete. One row per metric, period and place.""")
        .formula(
            """
            registered_schools and its parts: schools of the register that joined by 31 December;
            type_share_…: of those, the percentage of a level; new_schools: joined in the year;
            quality labels: records of the year, and the schools that they name. Europe's schools are
            those of countries that were members at some time in the year: not those of a country
            that had left, nor of one that had yet to join. Nothing is ever
            complete: a register does not name the schools that have left, and nobody says that
            records are all there are.""")
        .disclosure(
            Disclosure.open(
                "Which schools are registered or have quality labels is public; what it is made of"
                    + " counts their teachers."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (String metric : RecordMetrics.OF_REGISTER) {
      traces.addAll(rows("raw_schools", metric));
      traces.add(
          Trace.to("countries")
              .ofRows(METRIC, metric)
              .ofRows(COUNTRY_CODE, EUROPE)
              .because("When each country took part"));
    }
    RecordMetrics.OF_QUALITY_LABELS.forEach(
        metric -> traces.addAll(rows("raw_quality_labels", metric)));
    return traces;
  }

  private static List<Trace> rows(String input, String metric) {
    Trace ofMetric = Trace.to(input).ofRows(METRIC, metric);
    return List.of(
        ofMetric.same(COUNTRY_CODE),
        ofMetric.ofRows(COUNTRY_CODE, EUROPE).because("The schools of all countries"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawSchools, Dataset<Row> rawQualityLabels, Dataset<Row> countries) {
    return CountedRegister.of(rawSchools, countries)
        .union(CountedQualityLabels.of(rawQualityLabels));
  }
}
