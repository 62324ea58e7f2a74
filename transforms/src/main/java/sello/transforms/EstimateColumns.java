package sello.transforms;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import sello.transforms.method.Estimate;
import sello.transforms.method.Interval;

/**
 * A figure and its 95 % limits as columns, missing where there is no answer.
 *
 * @param value the figure
 * @param low its lower limit
 * @param high its upper limit
 */
public record EstimateColumns(Column value, Column low, Column high) {
  static final StructType TYPE =
      new StructType().add("value", DoubleType).add("low", DoubleType).add("high", DoubleType);

  /** The columns of a struct that {@link GroupMethods#slope} gives. */
  public static EstimateColumns of(Column struct) {
    return new EstimateColumns(
        struct.getField("value"), struct.getField("low"), struct.getField("high"));
  }

  /** The same so many times as large. */
  EstimateColumns times(int factor) {
    return new EstimateColumns(value.multiply(factor), low.multiply(factor), high.multiply(factor));
  }

  /** The same where no figure can lie outside these ends: a limit beyond one is that end. */
  EstimateColumns within(double least, double greatest) {
    return new EstimateColumns(
        value,
        when(low.lt(least), least).otherwise(low),
        when(high.gt(greatest), greatest).otherwise(high));
  }

  /** The three as one, for {@link #estimate}; missing where there is no figure. */
  Column struct() {
    return when(value.isNotNull(), functions.struct(value, low, high));
  }

  static Estimate estimate(Row struct) {
    Optional<Interval> limits =
        struct.isNullAt(1) || struct.isNullAt(2)
            ? Optional.empty()
            : Optional.of(new Interval(struct.getDouble(1), struct.getDouble(2)));
    return new Estimate(struct.getDouble(0), limits);
  }

  static Row row(Estimate estimate) {
    return RowFactory.create(estimate.value(), Cell.low(estimate), Cell.high(estimate));
  }
}
