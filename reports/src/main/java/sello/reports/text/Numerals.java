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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * Numbers, shares, dates, yes and no as a language writes them on a page. Files never come through
 * here: their numbers are the same in every language.
 */
public final class Numerals {
  private static final int DIGITS = 4;

  private final ULocale locale;
  private final Words words;
  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter hundredths;
  private final LocalizedNumberFormatter tenths;
  private final LocalizedNumberFormatter signed;

  Numerals(Words words) {
    this.locale = words.locale();
    this.words = words;
    this.plain = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
    this.hundredths = plain.precision(Precision.fixedFraction(2));
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
      return percent(hundredths.format(100 * number.doubleValue()).toString());
    }
    if (Percent.isGrowth(field)) {
      return percent(signed.format(100 * number.doubleValue()).toString());
    }
    return amount(number.doubleValue());
  }

  /** Years, lines and ordinals are names made of digits: nothing parts their thousands. */
  private static boolean isCounted(Field<?> field) {
    return field.type() == Type.DOUBLE || (field.unit() != Unit.YEAR && field.unit() != Unit.NONE);
  }

  /** An amount: whole where it is, else rounded. */
  public String amount(double number) {
    return number == Math.rint(number) ? whole((long) number) : rounded(number);
  }

  /** A number with so many decimals, zeros among them: beside others it is read by its place. */
  public String fixed(double number, int decimals) {
    return plain.precision(Precision.fixedFraction(decimals)).format(number).toString();
  }

  /** A whole number. */
  public String whole(long number) {
    return plain.format(number).toString();
  }

  /** A share in per cent with one decimal, for a sentence. */
  public String percent(double share) {
    return percent(tenths.format(100 * share).toString());
  }

  private String percent(String hundred) {
    return words.say("number.percent", "number", hundred);
  }

  /** A day, its month in letters. */
  public String date(LocalDate day) {
    return date(day, "yMMMd");
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

  /** Four digits that count, and no fewer than one behind the point; the data have them all. */
  private String rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    int before = exact.precision() - exact.scale();
    return plain
        .format(
            exact
                .setScale(Math.max(1, DIGITS - before), RoundingMode.HALF_EVEN)
                .stripTrailingZeros())
        .toString();
  }
}
