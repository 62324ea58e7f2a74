package sello.reports.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import sello.catalog.Field;
import sello.catalog.Unit;
import sello.reports.text.Percent;
import sello.reports.text.Texts;

/** A number with so few digits that it fits into a cell; its tooltip and the table have more. */
final class ShortNumber {
  private ShortNumber() {}

  /** The number that is written: what looks the same must be in the same class. */
  static double rounded(Field<?> field, double value) {
    int decimals = field.unit() == Unit.SHARE ? 2 : Percent.isGrowth(field) ? 3 : field.decimals();
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  static String text(Field<?> field, double value, Texts texts) {
    if (field.unit() == Unit.SHARE) {
      return texts.say("number.percent", "number", texts.numerals().whole(Math.round(100 * value)));
    }
    return Percent.isGrowth(field)
        ? texts.numerals().text(field, value)
        : texts.numerals().fixed(value, field.decimals());
  }
}
