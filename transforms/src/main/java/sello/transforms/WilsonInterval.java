package sello.transforms;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The Wilson score interval of a share x/n: (2x + z² -/+ z·sqrt(z² + 4x(1 - x/n))) / (2(n + z²)),
 * without continuity correction. The lower end of 0/n is exactly 0, the upper end of n/n exactly 1;
 * n = 0 or missing gives no interval.
 *
 * <p>Wilson 1927, doi:10.1080/01621459.1927.10502953; Newcombe 1998, Statistics in Medicine 17:857.
 *
 * @param low lower end, in [0, 1]
 * @param high upper end, in [0, 1]
 */
record WilsonInterval(Column low, Column high) {
  static final double Z_95 = 1.959963984540054;

  /** A base below this, or an interval wider than {@link #WIDEST}, makes a share unreliable. */
  private static final int SMALLEST_BASE = 30;

  private static final double WIDEST = 0.30;

  /**
   * Whether a share of n is of low reliability: NCHS Data Presentation Standards for Proportions,
   * Vital Health Stat 2(175), 2017.
   */
  Column isUnreliable(Column n) {
    return n.lt(SMALLEST_BASE).or(high.minus(low).gt(WIDEST));
  }

  /** The 95 % interval of x of n. */
  static WilsonInterval of(Column x, Column n) {
    Column zz = lit(Z_95 * Z_95);
    Column middle = x.multiply(2).plus(zz);
    Column spread =
        sqrt(zz.plus(x.multiply(4).multiply(lit(1.0).minus(x.divide(n))))).multiply(Z_95);
    Column divisor = n.plus(zz).multiply(2);
    Column low = greatest(lit(0.0), middle.minus(spread).divide(divisor));
    Column high = least(lit(1.0), middle.plus(spread).divide(divisor));
    Column defined = n.gt(0).and(x.geq(0)).and(x.leq(n));
    return new WilsonInterval(
        when(defined, when(x.equalTo(0), lit(0.0)).otherwise(low)),
        when(defined, when(x.equalTo(n), lit(1.0)).otherwise(high)));
  }
}
