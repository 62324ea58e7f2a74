package sello.transforms;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static sello.transforms.method.Confidence.P95;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import sello.transforms.method.CountMean;
import sello.transforms.method.Estimate;
import sello.transforms.method.Tally;

/**
 * The mean and the median of counts of which it is known how often each occurs, with 95 % limits,
 * as columns: {@link CountMean}, {@link Tally}. One value has a mean only.
 *
 * @param n units
 * @param mean with its limits
 * @param standardDeviation in the unit of the values
 * @param median with its limits
 */
record TallyColumns(
    Column n, EstimateColumns mean, Column standardDeviation, EstimateColumns median) {
  private static final StructType TYPE =
      new StructType()
          .add("n", LongType)
          .add("mean", EstimateColumns.TYPE)
          .add("deviation", DoubleType)
          .add("median", EstimateColumns.TYPE);

  /** The aggregate over values, each with the number of units that have it: for {@link #of}. */
  static Column aggregate(Column value, Column units) {
    GroupMethod method = rows -> rows.isEmpty() ? Optional.empty() : Optional.of(row(tally(rows)));
    return method.onKnown(TYPE, value, units);
  }

  /** The columns of a struct that {@link #aggregate} gave. */
  static TallyColumns of(Column struct) {
    return new TallyColumns(
        struct.getField("n"),
        EstimateColumns.of(struct.getField("mean")),
        struct.getField("deviation"),
        EstimateColumns.of(struct.getField("median")));
  }

  private static Tally tally(List<Row> rows) {
    SortedMap<Long, Long> occurrences = new TreeMap<>();
    rows.forEach(
        row -> occurrences.merge(Cell.count(row.get(0)), Cell.count(row.get(1)), Long::sum));
    return new Tally(occurrences);
  }

  private static Row row(Tally tally) {
    Estimate mean = CountMean.of(tally, P95);
    OptionalDouble deviation = tally.moments().standardDeviation();
    boolean isOne = tally.n() == 1;
    return RowFactory.create(
        tally.n(),
        EstimateColumns.row(mean),
        deviation.isPresent() ? (Double) deviation.getAsDouble() : null,
        isOne ? null : EstimateColumns.row(tally.median(P95)));
  }
}
