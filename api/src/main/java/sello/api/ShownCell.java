package sello.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.reports.Plain;
import sello.reports.Row;

/**
 * A cell as a page shows it.
 *
 * @param text the value; a dash when it is missing
 * @param ends the ends of its interval where they say more than the value; else empty
 * @param flag its flag; else empty
 * @param isNumber whether it stands on the right
 * @param link address that the text leads to; else empty
 */
public record ShownCell(String text, String ends, String flag, boolean isNumber, String link) {
  private static final String MISSING = "–";
  private static final int DIGITS = 4;

  static ShownCell of(Row row, Field<?> field) {
    Optional<Object> value = row.value(field.name());
    String text = value.map(found -> text(field, found)).orElse("");
    return new ShownCell(
        text,
        "",
        "",
        field.type().isNumber(),
        text.startsWith("https://") || text.startsWith("http://") ? text : "");
  }

  static ShownCell of(Row row, Measure measure) {
    Field<?> field = measure.field();
    Optional<Object> value = row.value(field.name());
    String text = value.map(found -> text(field, found)).orElse(MISSING);
    String flag = row.text(field.name() + "_flag");
    return new ShownCell(text, measure.limits() ? ends(row, field, value) : "", flag, true, "");
  }

  private static String ends(Row row, Field<?> field, Optional<Object> value) {
    Optional<Object> low = row.value(field.name() + "_low");
    Optional<Object> high = row.value(field.name() + "_high");
    if (low.isPresent() && high.isPresent()) {
      boolean saysNothing = low.equals(value) && high.equals(value);
      return saysNothing ? "" : text(field, low.get()) + " to " + text(field, high.get());
    }
    return low.map(end -> "over " + text(field, end))
        .or(() -> high.map(end -> "almost " + text(field, end)))
        .orElse("");
  }

  static String text(Field<?> field, Object value) {
    if (field.unit() == Unit.SHARE && value instanceof Number share) {
      return String.format(Locale.ENGLISH, "%.2f %%", 100 * share.doubleValue());
    }
    if (value instanceof Double number && number != Math.rint(number)) {
      return rounded(number);
    }
    if (field.unit() == Unit.YEAR || field.type() == Type.STRING || field.unit() == Unit.NONE) {
      return Plain.text(value);
    }
    return value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())
        ? String.format(Locale.ENGLISH, "%,d", number.longValue())
        : Plain.text(value);
  }

  /** Four digits that count, and no fewer than one behind the point; the data have them all. */
  private static String rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    int before = exact.precision() - exact.scale();
    return exact
        .setScale(Math.max(1, DIGITS - before), RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
