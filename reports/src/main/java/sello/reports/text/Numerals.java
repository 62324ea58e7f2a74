package sello.reports.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import sello.catalog.Field;
import sello.catalog.Manifest;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * Numbers, shares, dates, yes and no as a language writes them on a page. Files never come through
 * here: their numbers are the same in every language. Halves are rounded up, as people do it.
 */
public final class Numerals {
  /** Digits that count of an amount that is read: a fourth is hardly ever known. */
  private static final int DIGITS = 3;

  /** Digits that count of a number that a scale is divided by. */
  private static final int SCALE_DIGITS = 4;

  /** Below so many per cent one decimal is too few: two digits count. */
  private static final double SMALL_PERCENT = 1;

  private final ULocale locale;
  private final Words words;
  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter tenths;
  private final LocalizedNumberFormatter signed;

  Numerals(Words words) {
    this.locale = words.language().locale();
    this.words = words;
    this.plain =
        NumberFormatter.withLocale(locale)
            .precision(Precision.unlimited())
            .roundingMode(RoundingMode.HALF_UP);
    this.tenths = plain.precision(Precision.fixedFraction(1));
    this.signed = tenths.sign(SignDisplay.EXCEPT_ZERO);
  }

  /** A value of a field. */
  public String text(Field<?> field, Object value) {
    if (value instanceof Boolean yes) {
      return words.say(yes ? "value.yes" : "value.no");
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    if (!(value instanceof Number number)) {
      return value.toString();
    }
    if (!isCounted(field)) {
      return Long.toString(number.longValue());
    }
    if (field.unit() == Unit.SHARE) {
      return percent(number.doubleValue());
    }
    if (Percent.isGrowth(field)) {
      return percent(signed.format(100 * number.doubleValue()).toString());
    }
    return isOnAScale(field)
        ? fixed(number.doubleValue(), field.decimals())
        : amount(number.doubleValue());
  }

  /** Marks out of ten stand below each other with the same decimals. */
  private static boolean isOnAScale(Field<?> field) {
    return field.type() == Type.DOUBLE && field.unit() == Unit.POINTS;
  }

  /** Years, lines and ordinals are names made of digits: nothing parts their thousands. */
  private static boolean isCounted(Field<?> field) {
    return field.type() == Type.DOUBLE || (field.unit() != Unit.YEAR && field.unit() != Unit.NONE);
  }

  /**
   * An amount: whole where it is, else with three digits that count, never fewer than stand before
   * the point, and never more than it has. Files have all digits.
   */
  public String amount(double number) {
    return number == Math.rint(number)
        ? whole((long) number)
        : fixed(number, decimals(number, DIGITS));
  }

  /** A number with so many decimals, zeros among them: beside others it is read by its place. */
  public String fixed(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return plain.precision(Precision.fixedFraction(decimals)).format(rounded).toString();
  }

  /** A number beside a scale: without zeros at its end. */
  public String onScale(double number) {
    return plain
        .format(
            BigDecimal.valueOf(number)
                .setScale(decimals(number, SCALE_DIGITS), RoundingMode.HALF_UP)
                .stripTrailingZeros())
        .toString();
  }

  private static int decimals(double number, int digits) {
    BigDecimal exact = BigDecimal.valueOf(number);
    int wanted = digits - (exact.precision() - exact.scale());
    return Math.max(0, Math.min(wanted, exact.scale()));
  }

  /** A whole number. */
  public String whole(long number) {
    return plain.format(number).toString();
  }

  /** A share in per cent with one decimal; below 1 % with two digits that count. */
  public String percent(double share) {
    return percent(hundred(share));
  }

  /** The same where the sign of per cent stands elsewhere. */
  public String hundred(double share) {
    double hundred = 100 * share;
    boolean isSmall = hundred != 0 && Math.abs(hundred) < SMALL_PERCENT;
    return isSmall ? fixed(hundred, decimals(hundred, 2)) : tenths.format(hundred).toString();
  }

  private String percent(String hundred) {
    return words.say("number.percent", "number", hundred);
  }

  /** A day, its month in letters. */
  public String date(LocalDate day) {
    return date(day, "yMMMd");
  }

  /** The day on which a release was published. */
  public String published(Manifest release) {
    return date(LocalDate.ofInstant(Instant.parse(release.published()), ZoneOffset.UTC));
  }

  /** A day in a sentence, its month as a whole word. */
  public String dateInFull(LocalDate day) {
    return date(day, "yMMMMd");
  }

  private String date(LocalDate day, String parts) {
    DateFormat format = DateFormat.getInstanceForSkeleton(parts, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
