package sello.transforms.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Values by their number, exact sum and exact sum of squares: mean with t interval and standard
 * deviation as in {@link Summary}, for groups too large to list. The deviation is sqrt((n·squares -
 * sum²)/(n(n - 1))), worked out in decimals without rounding: the cancellation that forbids this
 * formula in floating point cannot happen (Welford 1962, doi:10.1080/00401706.1962.10490022).
 * Neither order nor partitioning reaches a digit.
 *
 * @param n values, 1 or more
 * @param sum of the values
 * @param sumOfSquares of the values
 */
public record Moments(long n, BigDecimal sum, BigDecimal sumOfSquares) {
  public Moments {
    if (n < 1) {
      throw new IllegalArgumentException("A mean needs a value, found n = " + n + ".");
    }
    if (excess(n, sum, sumOfSquares).signum() < 0) {
      throw new IllegalArgumentException(
          "No %d values have the sum %s and the sum of squares %s."
              .formatted(n, sum, sumOfSquares));
    }
  }

  /** The mean; with limits from two values on (Student 1908, doi:10.1093/biomet/6.1.1). */
  public Estimate mean(Confidence confidence) {
    double mean = sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue();
    OptionalDouble deviation = standardDeviation();
    return deviation.isEmpty()
        ? Estimate.withoutLimits(mean)
        : Estimate.of(mean, Summary.limits(n, mean, deviation.getAsDouble(), confidence));
  }

  /** The standard deviation (n - 1); empty for one value. */
  public OptionalDouble standardDeviation() {
    if (n == 1) {
      return OptionalDouble.empty();
    }
    BigDecimal pairs = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(n - 1));
    return OptionalDouble.of(
        Math.sqrt(
            excess(n, sum, sumOfSquares).divide(pairs, MathContext.DECIMAL128).doubleValue()));
  }

  private static BigDecimal excess(long n, BigDecimal sum, BigDecimal sumOfSquares) {
    return BigDecimal.valueOf(n).multiply(sumOfSquares).subtract(sum.multiply(sum));
  }
}
