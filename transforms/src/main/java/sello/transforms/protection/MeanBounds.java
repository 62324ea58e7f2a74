package sello.transforms.protection;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import sello.catalog.Reached;

/**
 * What a mean tells of how many reach a level, where that is a secret. Scores sum up to n times
 * their mean: k of them reach the level at most if k times the level is no more than the sum, and
 * at least if the others, each below the level, and k at the end of the scale are no less.
 *
 * @param reached how many reach a level
 * @param fewest schools that may be shown
 */
record MeanBounds(Reached reached, long fewest) {
  /** A mean that is a fraction misses its sum by less. */
  private static final double ROUNDING = 1e-9;

  /** Whether the mean rules out what must stay possible of a small count, or of the others. */
  Column giveAway() {
    Column n = col(reached.of());
    Column count = col(reached.measure());
    Column sum = n.multiply(col(reached.mean()));
    Column most = least(n, floor(sum.divide(reached.level()).plus(ROUNDING)));
    Column above = sum.minus(n.multiply(reached.level()));
    Column least =
        when(
                above.geq(-ROUNDING),
                least(
                    n,
                    floor(above.divide(reached.highest() - reached.level()).plus(ROUNDING))
                        .plus(1)))
            .otherwise(0);
    return coalesce(
        isShown(count, least, most).or(isShown(n.minus(count), n.minus(most), n.minus(least))),
        lit(false));
  }

  private Column isShown(Column count, Column least, Column most) {
    return count.gt(0).and(count.lt(fewest)).and(least.gt(1).or(most.lt(fewest - 1)));
  }
}
