package sello.transforms;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;
import sello.transforms.method.Estimate;
import sello.transforms.method.Interval;

/** What a user-defined function finds in Spark's cells, and what it puts there. */
final class Cell {
  private Cell() {}

  /**
   * A count, never cut to one.
   *
   * @throws IllegalArgumentException when it is missing or not a whole number
   */
  static long count(@Nullable Object cell) {
    if (cell instanceof Long || cell instanceof Integer) {
      return ((Number) cell).longValue();
    }
    if (cell instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() <= 0) {
      return decimal.longValueExact();
    }
    throw new IllegalArgumentException("A count must be a whole number, found " + cell + ".");
  }

  /**
   * A number of any type.
   *
   * @throws IllegalArgumentException when it is missing
   */
  static double number(@Nullable Object cell) {
    if (cell instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("A number is expected, found " + cell + ".");
  }

  /**
   * A yes or no.
   *
   * @throws IllegalArgumentException when it is missing
   */
  static boolean yes(@Nullable Object cell) {
    if (cell instanceof Boolean answer) {
      return answer;
    }
    throw new IllegalArgumentException("A yes or no is expected, found " + cell + ".");
  }

  static <T> List<T> list(Seq<T> cells) {
    return CollectionConverters.asJava(cells);
  }

  /** The counts in one place of all rows. */
  static long[] counts(List<Row> rows, int place) {
    return rows.stream().mapToLong(row -> count(row.get(place))).toArray();
  }

  /** The numbers in one place of all rows. */
  static double[] numbers(List<Row> rows, int place) {
    return rows.stream().mapToDouble(row -> number(row.get(place))).toArray();
  }

  static @Nullable Double low(Estimate estimate) {
    return estimate.limits().map(Interval::low).orElse(null);
  }

  static @Nullable Double high(Estimate estimate) {
    return estimate.limits().map(Interval::high).orElse(null);
  }
}
