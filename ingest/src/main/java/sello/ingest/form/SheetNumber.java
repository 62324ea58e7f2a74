package sello.ingest.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * The number of a cell as text: a plain decimal, a share with its sign as it is seen, an ISO day or
 * an ISO time.
 */
final class SheetNumber {
  /** A sheet shows no more digits; those behind come from binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  /** From here on a sheet cannot hold every whole number: 2<sup>53</sup>. */
  private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

  private static final int LAST_DAY = 2_958_465;
  private static final int SECONDS = 86_400;

  private SheetNumber() {}

  static String text(String number, NumberFormat format, boolean date1904) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return number;
    }
    if (!Double.isFinite(value)) {
      return number;
    }
    return switch (format.kind()) {
      case NUMBER -> padded(plain(BigDecimal.valueOf(value)), format.digits());
      case PERCENT -> plain(BigDecimal.valueOf(value).movePointRight(2)) + "%";
      case DATE, TIME ->
          value >= 0 && value <= LAST_DAY
              ? point(value, format, date1904)
              : plain(BigDecimal.valueOf(value));
    };
  }

  /** A plain decimal; a power of ten, which is refused as one, where digits of it are lost. */
  private static String plain(BigDecimal value) {
    BigDecimal decimal = value.round(SHOWN).stripTrailingZeros();
    boolean isCut = value.precision() - value.scale() > SHOWN.getPrecision();
    if ((isCut && decimal.compareTo(value) != 0) || decimal.abs().compareTo(EXACT) >= 0) {
      return decimal.toString();
    }
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }

  /** With the zeros before a whole number that the sheet shows, and a CSV of it has. */
  private static String padded(String number, int digits) {
    boolean isShorter = number.length() < digits && number.chars().allMatch(Character::isDigit);
    return isShorter ? "0".repeat(digits - number.length()) + number : number;
  }

  private static String point(double value, NumberFormat format, boolean date1904) {
    long seconds = Math.round(value * SECONDS);
    int day = (int) (seconds / SECONDS);
    int second = (int) (seconds % SECONDS);
    if (format.kind() == NumberFormat.Kind.TIME && day == 0) {
      return LocalTime.ofSecondOfDay(second).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
    if (day == 60 && !date1904) {
      return "1900-02-29"; // A day that never was, but that spreadsheets count.
    }
    LocalDate start = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    LocalDate date = start.plusDays(day + (!date1904 && day < 60 ? 1 : 0));
    return second == 0
        ? date.toString()
        : LocalDateTime.of(date, LocalTime.ofSecondOfDay(second))
            .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
