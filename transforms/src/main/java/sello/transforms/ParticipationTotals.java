package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.ingest.RawParticipation.PARTNER_COUNTRIES;
import static sello.ingest.RawParticipation.PARTNER_SCHOOLS;
import static sello.ingest.RawParticipation.TEACHERS_ACTIVE;
import static sello.ingest.RawParticipation.TEACHERS_REGISTERED;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.DisclosureDraft;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Unit;

/**
 * Participation added up at any grain: fields, measures, the aggregate, and the columns of the
 * final select.
 */
final class ParticipationTotals {
  static final String FAMILY = "participation";
  static final Field<Long> REGISTERED_SCHOOLS =
      Field.count(
          "registered_schools",
          Unit.SCHOOLS,
          "Registered schools",
          "Distinct schools in the lists of participation of the year");
  static final Field<Long> ACTIVE_SCHOOLS =
      Field.count(
          "active_schools",
          Unit.SCHOOLS,
          "Active schools",
          "Registered schools with one active teacher or more in the year");
  static final Field<Double> ACTIVE_SHARE =
      Field.share(
          "active_school_share",
          "Share of active schools",
          "active_schools divided by schools_reporting_teachers_active");
  static final String FORMULA =
      """
      Sums over registered schools. A school that leaves a count empty takes no part in its sum nor
      in the denominator of its rate: schools_reporting_… says how many take part. Rates with exact
      or Byar's Poisson limits, active_school_share with the 95 % Wilson interval: how far a figure
      could move by chance if the same process ran again. The Poisson limits take what is counted as
      independent; but what one school counts comes together, for a project brings several teachers,
      pupils and partners at once: the limits of rates are too narrow.""";
  static final String REFERENCE =
      """
      Garwood 1936, doi:10.1093/biomet/28.3-4.437; Breslow and Day 1987, Statistical Methods in
      Cancer Research II, p. 69 (Byar); Wilson 1927, doi:10.1080/01621459.1927.10502953""";

  private static final Field<Long> REPORTING = of(TEACHERS_ACTIVE).reporting();

  private ParticipationTotals() {}

  private static ParticipationCount of(Field<Long> cell) {
    return ParticipationCount.ALL.stream()
        .filter(count -> count.cell().equals(cell))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What few schools did is withheld, and how few they are. An active school has one active teacher
   * or more, who is one of its teachers; no school has partners in more countries than it has
   * partners.
   */
  static Disclosure disclosure() {
    DisclosureDraft draft =
        Disclosure.protecting(FAMILY)
            .counts(REGISTERED_SCHOOLS)
            .sum(ACTIVE_SCHOOLS, REPORTING)
            .derived(ACTIVE_SHARE, ACTIVE_SCHOOLS, REPORTING)
            .ordered(ACTIVE_SCHOOLS, REPORTING)
            .ordered(ACTIVE_SCHOOLS, of(TEACHERS_ACTIVE).total(), of(TEACHERS_REGISTERED).total())
            .ordered(of(PARTNER_COUNTRIES).total(), of(PARTNER_SCHOOLS).total())
            .difference(REPORTING, ACTIVE_SCHOOLS);
    for (ParticipationCount count : ParticipationCount.ALL) {
      draft
          .counts(count.reporting())
          .sum(count.total(), count.reporting())
          .derived(count.rate(), count.total(), count.reporting())
          .ordered(count.reporting(), REGISTERED_SCHOOLS);
    }
    return draft.build();
  }

  static Measure[] measures() {
    return Stream.concat(
            Stream.of(
                Measure.flagged(REGISTERED_SCHOOLS),
                Measure.flagged(ACTIVE_SCHOOLS),
                Measure.withLimits(ACTIVE_SHARE)),
            ParticipationCount.ALL.stream().flatMap(ParticipationCount::measures))
        .toArray(Measure[]::new);
  }

  /** The aggregate of the rows of schools by the fields of a grain. */
  static Dataset<Row> ofSchools(Dataset<Row> participation, Field<?>... grain) {
    Column isActive =
        when(col(TEACHERS_ACTIVE).gt(0), 1L).when(col(TEACHERS_ACTIVE).equalTo(0), 0L);
    Stream<Column> counts =
        Stream.concat(
            Stream.of(as(sum(isActive), ACTIVE_SCHOOLS)),
            ParticipationCount.ALL.stream().flatMap(ParticipationCount::ofSchools));
    return participation
        .groupBy(cols(List.of(grain)))
        .agg(as(count(lit(1)), REGISTERED_SCHOOLS), counts.toArray(Column[]::new));
  }

  /** The aggregate of such aggregates by the fields of a wider grain. */
  static Dataset<Row> ofPlaces(Dataset<Row> totals, Field<?>... grain) {
    return totals
        .groupBy(cols(List.of(grain)))
        .agg(
            as(sum(col(REGISTERED_SCHOOLS)), REGISTERED_SCHOOLS),
            Stream.concat(
                    Stream.of(as(sum(col(ACTIVE_SCHOOLS)), ACTIVE_SCHOOLS)),
                    ParticipationCount.ALL.stream().flatMap(ParticipationCount::ofPlaces))
                .toArray(Column[]::new));
  }

  /** Counts of 0 where a place has no school though a condition says that all are known. */
  static Dataset<Row> zeroWhere(Column isKnown, Dataset<Row> totals) {
    Column isZero = isKnown.and(col(REGISTERED_SCHOOLS).isNull());
    Dataset<Row> marked = totals.withColumn("is_zero", isZero);
    Stream<Field<Long>> counts =
        Stream.concat(
            Stream.of(REGISTERED_SCHOOLS, ACTIVE_SCHOOLS),
            ParticipationCount.ALL.stream().flatMap(c -> Stream.of(c.total(), c.reporting())));
    for (Field<Long> field : counts.toList()) {
      marked = marked.withColumn(field.name(), when(col("is_zero"), lit(0L)).otherwise(col(field)));
    }
    return marked;
  }

  /**
   * The columns of {@link #measures}, from rows that say of themselves whether the year is the
   * {@code newest} and participation is {@code impossible}.
   */
  static Stream<Column> columns() {
    EstimateColumns share = RowMethods.share(col(ACTIVE_SCHOOLS), col(REPORTING));
    return Stream.concat(
        Stream.of(
            col(REGISTERED_SCHOOLS),
            as(flags(col(REGISTERED_SCHOOLS)).text(), REGISTERED_SCHOOLS.flag()),
            col(ACTIVE_SCHOOLS),
            as(flags(col(ACTIVE_SCHOOLS)).text(), ACTIVE_SCHOOLS.flag()),
            as(share.value(), ACTIVE_SHARE),
            as(share.low(), ACTIVE_SHARE.low()),
            as(share.high(), ACTIVE_SHARE.high()),
            as(
                derived(share.value())
                    .lowReliabilityWhen(LowReliability.inForce().share(col(REPORTING), share))
                    .text(),
                ACTIVE_SHARE.flag())),
        ParticipationCount.ALL.stream().flatMap(ParticipationCount::columns));
  }

  /** Of a count. */
  static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .provisionalWhen(col("newest"))
        .cannotExistWhen(col("impossible"));
  }

  /** Of a figure that there cannot be where no school is registered. */
  static Flags derived(Column value) {
    Column isOfNone = coalesce(col(REGISTERED_SCHOOLS).equalTo(0), lit(false));
    return flags(value).cannotExistWhen(col("impossible").or(isOfNone));
  }
}
