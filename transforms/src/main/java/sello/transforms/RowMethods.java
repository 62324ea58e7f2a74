package sello.transforms;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static sello.transforms.method.Confidence.P95;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import sello.transforms.method.FigureDifference;
import sello.transforms.method.Growth;
import sello.transforms.method.LocationQuotient;
import sello.transforms.method.MeanDifference;
import sello.transforms.method.PoissonRate;
import sello.transforms.method.ShareChange;
import sello.transforms.method.Wilson;

/**
 * The methods of {@link sello.transforms.method} on the counts of one row, with 95 % limits. Counts
 * are columns of whole numbers; where one is missing the answer is missing; counts outside a
 * method's domain fail the build. A place in a funnel: see {@link FunnelColumns}.
 */
public final class RowMethods {
  private RowMethods() {}

  /** The share x/n: {@link Wilson}. */
  public static EstimateColumns share(Column x, Column n) {
    return estimate(c -> Wilson.share(c[0], c[1], P95).map(EstimateColumns::row), x, n);
  }

  /** The rate per·x/n: {@link PoissonRate}. */
  public static EstimateColumns rate(Column x, Column n, double per) {
    return estimate(c -> PoissonRate.rate(c[0], c[1], per, P95).map(EstimateColumns::row), x, n);
  }

  /** The growth of a count from a to b: {@link Growth}. */
  public static EstimateColumns growth(Column a, Column b) {
    return estimate(c -> Growth.ofCount(c[0], c[1], P95).map(EstimateColumns::row), a, b);
  }

  /** The compound growth of one of so many whole years: {@link Growth}. */
  public static Column compoundGrowth(Column a, Column b, Column years) {
    CountMethod method =
        c -> {
          var growth = Growth.compounded(c[0], c[1], (double) c[2]);
          return growth.isPresent() ? Optional.of(growth.getAsDouble()) : Optional.empty();
        };
    return method.on(DoubleType, a, b, years);
  }

  /** The change from the share x1/n1 to x2/n2, in [-1, 1]: {@link ShareChange}. */
  public static EstimateColumns shareChange(Column x1, Column n1, Column x2, Column n2) {
    return estimate(
        c -> ShareChange.between(c[0], c[1], c[2], c[3], P95).map(EstimateColumns::row),
        x1,
        n1,
        x2,
        n2);
  }

  /** How specialised a region is in an area: {@link LocationQuotient}. */
  public static QuotientColumns locationQuotient(
      Column inBoth, Column inRegion, Column inArea, Column all) {
    CountMethod method =
        c -> LocationQuotient.of(c[0], c[1], c[2], c[3], P95).map(QuotientColumns::row);
    return QuotientColumns.of(method.on(QuotientColumns.TYPE, inBoth, inRegion, inArea, all));
  }

  /**
   * How far a mean is from another, in the other's standard deviations; missing where those are 0:
   * {@link sello.transforms.method.Summary#standardisedDifference}.
   */
  public static Column standardisedDifference(
      Column mean, Column otherMean, Column otherStandardDeviation) {
    return when(
        otherStandardDeviation.gt(0.0), mean.minus(otherMean).divide(otherStandardDeviation));
  }

  /**
   * The change from one mean to another, by number, mean and standard deviation of each: {@link
   * MeanDifference}. Missing where one of the six is.
   */
  public static EstimateColumns meanDifference(
      Column n1, Column mean1, Column deviation1, Column n2, Column mean2, Column deviation2) {
    Column struct =
        udf(
                (UDF2<Row, Row, Row>)
                    (first, second) ->
                        first == null || second == null
                            ? null
                            : MeanDifference.between(group(first), group(second), P95)
                                .map(EstimateColumns::row)
                                .orElse(null),
                EstimateColumns.TYPE)
            .apply(group(n1, mean1, deviation1), group(n2, mean2, deviation2));
    return EstimateColumns.of(struct);
  }

  /**
   * The difference from one figure to another, from the limits of each: {@link FigureDifference}.
   * Missing where one of the two is; without limits where one has none.
   */
  public static EstimateColumns difference(EstimateColumns first, EstimateColumns second) {
    Column struct =
        udf(
                (UDF2<Row, Row, Row>)
                    (from, to) ->
                        from == null || to == null
                            ? null
                            : EstimateColumns.row(
                                FigureDifference.between(
                                    EstimateColumns.estimate(from), EstimateColumns.estimate(to))),
                EstimateColumns.TYPE)
            .apply(first.struct(), second.struct());
    return EstimateColumns.of(struct);
  }

  private static Column group(Column n, Column mean, Column deviation) {
    Column isKnown = n.isNotNull().and(mean.isNotNull()).and(deviation.isNotNull());
    return when(isKnown, struct(n, mean, deviation));
  }

  private static MeanDifference.Group group(Row row) {
    return new MeanDifference.Group(
        Cell.count(row.get(0)), Cell.number(row.get(1)), Cell.number(row.get(2)));
  }

  private static EstimateColumns estimate(CountMethod method, Column... counts) {
    return EstimateColumns.of(method.on(EstimateColumns.TYPE, counts));
  }
}
