package sello.reports;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Values as files write them: the shortest text that reads back as the same value. */
public final class Plain {
  private Plain() {}

  /** No exponent, no thousands mark, no trailing zero; ISO 8601 dates. */
  public static String text(Object value) {
    return value instanceof Double number ? decimal(number) : value.toString();
  }

  /** Java 17's own {@code Double.toString} is not always the shortest, hence Jackson's. */
  private static String decimal(double number) {
    if (isWhole(number)) {
      return Long.toString((long) number);
    }
    if (!Double.isFinite(number)) {
      throw new IllegalStateException("A figure is " + number + ": a release holds none such.");
    }
    String shortest = NumberOutput.toString(number, true);
    return shortest.indexOf('E') < 0
        ? shortest
        : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
  }

  /** Whether a number is one of those that are written as whole numbers of 15 digits at most. */
  private static boolean isWhole(double number) {
    return Math.abs(number) < 1e15 && number == (long) number;
  }
}
