package sello.transforms;

import static org.apache.spark.sql.types.DataTypes.DoubleType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import sello.transforms.method.LocationQuotient;

/**
 * A location quotient as columns.
 *
 * @param quotient with its limits
 * @param expected the count expected at the share of the whole
 * @param symmetric (LQ - 1)/(LQ + 1), for charts
 */
public record QuotientColumns(EstimateColumns quotient, Column expected, Column symmetric) {
  static final StructType TYPE =
      EstimateColumns.TYPE.add("expected", DoubleType).add("symmetric", DoubleType);

  static QuotientColumns of(Column struct) {
    return new QuotientColumns(
        EstimateColumns.of(struct), struct.getField("expected"), struct.getField("symmetric"));
  }

  static Row row(LocationQuotient found) {
    return RowFactory.create(
        found.estimate().value(),
        Cell.low(found.estimate()),
        Cell.high(found.estimate()),
        found.expected(),
        found.onSymmetricScale());
  }
}
