package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.ApplicationFields.AWARDED_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.AwardFunnel.all;
import static sello.transforms.FunnelFields.AWARDED_SHARE;
import static sello.transforms.FunnelFields.EXPECTED_OUTSIDE;
import static sello.transforms.FunnelFields.LIMITS;
import static sello.transforms.FunnelFields.PHI;
import static sello.transforms.FunnelFields.TAU_SQUARED;
import static sello.transforms.FunnelFields.UNITS_COMPARED;
import static sello.transforms.FunnelFields.UNITS_JUDGED;
import static sello.transforms.FunnelFields.UNITS_OUTSIDE;
import static sello.transforms.FunnelFields.WHOLE_SHARE;
import static sello.transforms.FunnelFields.WIDENED;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** The figures of the tables of funnel limits, for any grain of place. */
final class AwardRateLimits {
  private static final int ONE_IN = 20;

  static final String FORMULA =
      """
      awarded_share = awarded_schools / registered_schools, both distinct schools, with the 95 %
      Wilson interval. whole_share = the sum of awarded_schools over the sum of registered_schools of
      all units compared, the unit itself among them. Limits for a unit of n schools: whole_share -/+
      z * sqrt(whole_share * (1 - whole_share) / n), cut to [0, 1], z = 1.96 for 95 % and 3.09 for
      99.8 %: where units lie that differ by chance alone; all awards are counted. Where fewer than 5
      awards, or fewer than 5 schools without one, are to be expected the base is too small to say.
      About one in 20 units lies outside the 95 % limits by chance. They are the normal
      approximation: where 5 awards are expected, chance alone puts some 5 of 1,000 units above the
      upper 99.8 % limit, and none below the lower. phi = mean of the squared
      distances from whole_share in standard deviations, each clipped to their 10th and 90th
      percentile. With 10 units or more and phi over 1 there are also widened limits, with the
      variance between units tau_squared added; else they have m. One edition at a time. Units take
      part whose two counts are known and fit together; others have no limits.
      """;
  static final String REFERENCE =
      """
      Spiegelhalter 2005, doi:10.1002/sim.1970; Wilson 1927,
      doi:10.1080/01621459.1927.10502953""";

  private AwardRateLimits() {}

  static Measure[] measures() {
    return Stream.of(
            Stream.of(
                Measure.flagged(AWARDED_SCHOOLS),
                Measure.flagged(REGISTERED_SCHOOLS),
                Measure.withLimits(AWARDED_SHARE)),
            ofTheGroup().stream().map(Measure::flagged),
            Stream.of(UNITS_COMPARED, UNITS_JUDGED, UNITS_OUTSIDE, EXPECTED_OUTSIDE)
                .map(Measure::exact))
        .flatMap(measures -> measures)
        .toArray(Measure[]::new);
  }

  /** The figures that all units of the group have a part in. */
  static List<Field<Double>> ofTheGroup() {
    return Stream.of(
            Stream.of(WHOLE_SHARE), LIMITS.stream(), Stream.of(PHI, TAU_SQUARED), WIDENED.stream())
        .flatMap(fields -> fields)
        .toList();
  }

  /** One row for each unit, from rows of {@link AwardFunnel}. */
  static Dataset<Row> of(Spec spec, Dataset<Row> units) {
    Stream<Column> columns =
        Stream.of(
                Stream.of(cols(spec.dimensions())),
                columns(),
                Stream.of(col("is_break"), col("all_break")))
            .flatMap(all -> all);
    return FirstAfterBreak.in(spec, EDITION)
        .of(col("is_break"), AWARDED_SHARE)
        .of(col("all_break"), ofTheGroup().toArray(Field<?>[]::new))
        .mark(units.select(columns.toArray(Column[]::new)));
  }

  private static Stream<Column> columns() {
    Column isEmpty = coalesce(col("fits").and(col(REGISTERED_SCHOOLS).equalTo(0)), lit(false));
    Column isNone = isEmpty.or(AwardFunnel.isAlone());
    Column isFlat = all("n").isNotNull().and(all("phi").isNull());
    Column isNarrow =
        all("n").isNotNull().and(not(coalesce(all("calls_for_wider_limits"), lit(false))));
    return Stream.of(
            Stream.of(col(AWARDED_SCHOOLS), col(AWARDED_SCHOOLS.flag())),
            Stream.of(col(REGISTERED_SCHOOLS), col(REGISTERED_SCHOOLS.flag())),
            share(isEmpty),
            flagged(ofAll("x").cast("double").divide(ofAll("n")), WHOLE_SHARE, lit(false)),
            limits(AwardFunnel.narrow(), LIMITS, isNone),
            flagged(ofAll("phi"), PHI, isFlat),
            flagged(ofAll("tau_squared"), TAU_SQUARED, isFlat),
            limits(AwardFunnel.wide(), WIDENED, isNone.or(isNarrow)),
            units())
        .flatMap(columns -> columns);
  }

  private static Stream<Column> share(Column isEmpty) {
    Column n = col(REGISTERED_SCHOOLS);
    EstimateColumns share = RowMethods.share(when(col("fits"), col(AWARDED_SCHOOLS)), n);
    Column flag =
        AwardFunnel.flags(share.value(), isEmpty)
            .breakWhen(col("is_break"))
            .lowReliabilityWhen(LowReliability.inForce().share(n, share))
            .text();
    return Stream.of(
        as(share.value(), AWARDED_SHARE),
        as(share.low(), AWARDED_SHARE.low()),
        as(share.high(), AWARDED_SHARE.high()),
        as(flag, AWARDED_SHARE.flag()));
  }

  private static Stream<Column> limits(
      FunnelColumns place, List<Field<Double>> fields, Column cannotExist) {
    List<Column> limits = place.limits();
    return IntStream.range(0, fields.size())
        .boxed()
        .flatMap(i -> flagged(limits.get(i), fields.get(i), cannotExist));
  }

  private static Stream<Column> flagged(Column value, Field<?> field, Column cannotExist) {
    return Stream.of(
        as(value, field), as(AwardFunnel.flags(value, cannotExist).text(), field.flag()));
  }

  private static Column ofAll(String name) {
    return when(not(col("impossible")), all(name));
  }

  private static Stream<Column> units() {
    return Stream.of(
        as(coalesce(all("units"), lit(0)), UNITS_COMPARED),
        as(col("judged"), UNITS_JUDGED),
        as(col("outside"), UNITS_OUTSIDE),
        as(col("judged").divide(ONE_IN), EXPECTED_OUTSIDE));
  }
}
