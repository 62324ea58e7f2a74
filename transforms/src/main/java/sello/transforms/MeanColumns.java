package sello.transforms;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static sello.transforms.method.Confidence.P95;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.transforms.method.Estimate;
import sello.transforms.method.Moments;

/**
 * The mean of a group with 95 % limits, and its standard deviation (n - 1), as columns: {@link
 * Moments}. One value has a mean only; missing where nobody has a value.
 *
 * @param mean with its limits
 * @param standardDeviation in the unit of the values
 */
record MeanColumns(EstimateColumns mean, Column standardDeviation) {
  private static final StructType TYPE = EstimateColumns.TYPE.add("deviation", DoubleType);

  /**
   * The aggregate of exact decimals; their squares must fit a decimal too, so at most 12 digits. A
   * struct for {@link #of}.
   */
  static Column aggregate(Column decimals) {
    return udf(
            (UDF3<Long, @Nullable BigDecimal, @Nullable BigDecimal, @Nullable Row>)
                MeanColumns::row,
            TYPE)
        .apply(count(decimals), sum(decimals), sum(decimals.multiply(decimals)));
  }

  /** The columns of a struct that {@link #aggregate} gave. */
  static MeanColumns of(Column struct) {
    return new MeanColumns(EstimateColumns.of(struct), struct.getField("deviation"));
  }

  private static @Nullable Row row(long n, @Nullable BigDecimal sum, @Nullable BigDecimal squares) {
    if (sum == null || squares == null) {
      return null;
    }
    Moments moments = new Moments(n, sum, squares);
    Estimate mean = moments.mean(P95);
    OptionalDouble deviation = moments.standardDeviation();
    return RowFactory.create(
        mean.value(),
        Cell.low(mean),
        Cell.high(mean),
        deviation.isPresent() ? (Double) deviation.getAsDouble() : null);
  }
}
