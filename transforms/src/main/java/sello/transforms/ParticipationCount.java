package sello.transforms;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.sum;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.ingest.RawParticipation.PARTNER_COUNTRIES;
import static sello.ingest.RawParticipation.PARTNER_SCHOOLS;
import static sello.ingest.RawParticipation.PROJECTS_FINISHED;
import static sello.ingest.RawParticipation.PROJECTS_STARTED;
import static sello.ingest.RawParticipation.QUALITY_LABELS;
import static sello.ingest.RawParticipation.TEACHERS_ACTIVE;
import static sello.ingest.RawParticipation.TEACHERS_REGISTERED;
import static sello.ingest.RawParticipation.TRAININGS_ATTENDED;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * What schools count of themselves in participation, added up: total, schools that report it, rate.
 *
 * @param cell count of one school
 * @param total sum over the schools that report it
 * @param reporting schools that report it
 * @param rate total per so many schools that report it
 * @param per so many schools
 */
record ParticipationCount(
    Field<Long> cell, Field<Long> total, Field<Long> reporting, Field<Double> rate, int per) {
  private static final int PER_1000 = 1000;

  static final List<ParticipationCount> ALL =
      List.of(
          of(TEACHERS_REGISTERED, 1),
          of(TEACHERS_ACTIVE, 1),
          of(PROJECTS_STARTED, PER_1000),
          of(PROJECTS_FINISHED, PER_1000),
          of(PARTNER_SCHOOLS, 1),
          of(PARTNER_COUNTRIES, 1),
          of(QUALITY_LABELS, PER_1000),
          of(TRAININGS_ATTENDED, PER_1000));

  private static ParticipationCount of(Field<Long> cell, int per) {
    String schools = per == 1 ? "school" : per + "_schools";
    String words = per == 1 ? "school" : "1,000 schools";
    Field<Long> total =
        Field.count(
            "total_" + cell.name(),
            cell.unit(),
            cell.title() + ", all schools",
            "Sum over the schools that report it, so that what several schools share counts at each"
                + " of them: "
                + cell.definition());
    Field<Long> reporting =
        Field.count(
            "schools_reporting_" + cell.name(),
            Unit.SCHOOLS,
            cell.title() + ", schools reporting",
            "Registered schools that report " + cell.name() + ": the denominator of the rate");
    Field<Double> rate =
        new Field<>(
            cell.name() + "_per_" + schools,
            Type.DOUBLE,
            cell.unit(),
            cell.title() + " per " + words,
            "%s per %s: %s / %s".formatted(cell.title(), words, total.name(), reporting.name()),
            2);
    return new ParticipationCount(cell, total, reporting, rate, per);
  }

  Stream<Measure> measures() {
    return Stream.of(Measure.flagged(total), Measure.flagged(reporting), Measure.withLimits(rate));
  }

  /** Over schools. */
  Stream<Column> ofSchools() {
    return Stream.of(as(sum(col(cell)), total), as(count(col(cell)), reporting));
  }

  /** Over places that are already added up. */
  Stream<Column> ofPlaces() {
    return Stream.of(as(sum(col(total)), total), as(sum(col(reporting)), reporting));
  }

  /** The columns of {@link #measures}. */
  Stream<Column> columns() {
    EstimateColumns found = RowMethods.rate(col(total), col(reporting), per);
    return Stream.of(
        col(total),
        as(ParticipationTotals.flags(col(total)).text(), total.flag()),
        col(reporting),
        as(ParticipationTotals.flags(col(reporting)).text(), reporting.flag()),
        as(found.value(), rate),
        as(found.low(), rate.low()),
        as(found.high(), rate.high()),
        as(
            ParticipationTotals.derived(found.value())
                .lowReliabilityWhen(LowReliability.inForce().rate(col(total)))
                .text(),
            rate.flag()));
  }
}
