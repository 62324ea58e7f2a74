package sello.api.schedule.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * A number as Python writes it: of a fraction as few digits as lead back to it, and an exponent for
 * what is 10^16 or more, or less than 0.0001.
 */
final class PythonNumber {
  private static final int LONGEST = 17;
  private static final int FIRST_EXPONENT = 16;
  private static final int LAST_EXPONENT = -5;

  private PythonNumber() {}

  static String text(JsonNode number) {
    return number.isFloatingPointNumber() ? text(number.doubleValue()) : number.asText();
  }

  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    String sign = Math.copySign(1, number) < 0 ? "-" : "";
    double size = Math.abs(number);
    if (Double.isInfinite(size)) {
      return sign + "inf";
    }
    return sign + (size == 0 ? "0.0" : text(shortest(size)));
  }

  private static BigDecimal shortest(double size) {
    BigDecimal exact = new BigDecimal(size);
    return IntStream.rangeClosed(1, LONGEST)
        .mapToObj(digits -> exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)))
        .filter(rounded -> rounded.doubleValue() == size)
        .findFirst()
        .orElseThrow()
        .stripTrailingZeros();
  }

  private static String text(BigDecimal size) {
    int exponent = size.precision() - size.scale() - 1;
    if (exponent > LAST_EXPONENT && exponent < FIRST_EXPONENT) {
      return size.setScale(Math.max(1, size.scale())).toPlainString();
    }
    return size.movePointLeft(exponent).stripTrailingZeros().toPlainString()
        + "e%s%02d".formatted(exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
