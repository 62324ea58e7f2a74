package sello.transforms;

import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import java.io.Serializable;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;
import sello.catalog.Threshold;
import sello.catalog.Thresholds;
import sello.transforms.method.Interval;
import sello.transforms.method.Reliability;

/**
 * Which derived figures deserve flag {@code u}, as columns for {@link Flags#lowReliabilityWhen}.
 *
 * @param thresholds the bases below which they do
 */
record LowReliability(Reliability thresholds) implements Serializable {
  /** By the thresholds of the build that is at work; asked for while a table is planned. */
  static LowReliability inForce() {
    Thresholds set = SessionThresholds.inForce();
    return new LowReliability(
        new Reliability(
            set.count(Threshold.RELIABLE_SHARE_BASE),
            set.number(Threshold.RELIABLE_SHARE_WIDTH),
            set.count(Threshold.RELIABLE_RATE_COUNT),
            set.count(Threshold.RELIABLE_GROWTH_COUNT),
            set.count(Threshold.RELIABLE_MEAN_BASE),
            set.number(Threshold.RELIABLE_QUOTIENT_EXPECTED),
            set.count(Threshold.RELIABLE_SURVIVAL_AT_RISK),
            set.count(Threshold.RELIABLE_SLOPE_POINTS)));
  }

  Column share(Column n, EstimateColumns share) {
    return udf(
            (UDF3<Object, Double, Double, Boolean>)
                (base, low, high) ->
                    base == null
                        ? null
                        : thresholds.isLowShare(Cell.count(base), interval(low, high)),
            BooleanType)
        .apply(n, share.low(), share.high());
  }

  Column rate(Column x) {
    return when(c -> Optional.of(thresholds.isLowRate(c[0])), x);
  }

  Column growth(Column a, Column b) {
    return when(c -> Optional.of(thresholds.isLowGrowth(c[0], c[1])), a, b);
  }

  Column mean(Column n) {
    return when(c -> Optional.of(thresholds.isLowMean(c[0])), n);
  }

  Column quotient(QuotientColumns quotient) {
    return udf(
            (UDF1<Double, Boolean>)
                expected -> expected == null ? null : thresholds.isLowQuotient(expected),
            BooleanType)
        .apply(quotient.expected());
  }

  Column survival(Column atRisk) {
    return when(c -> Optional.of(thresholds.isLowSurvival(c[0])), atRisk);
  }

  Column slope(Column points) {
    return when(c -> Optional.of(thresholds.isLowSlope(c[0])), points);
  }

  private static Column when(CountMethod rule, Column... counts) {
    return rule.on(BooleanType, counts);
  }

  private static Optional<Interval> interval(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null ? Optional.empty() : Optional.of(new Interval(low, high));
  }
}
