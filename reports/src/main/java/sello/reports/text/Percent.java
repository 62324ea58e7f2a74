package sello.reports.text;

import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * Which figures people read in per cent. Files keep them as parts of 1: 0.5 is 50 % as a share, and
 * +50 % as growth.
 */
public final class Percent {
  /** What names growth: a field's kind stands in its name. */
  private static final String GROWTH = "_growth";

  private Percent() {}

  /** Whether a field is a share or a growth. */
  public static boolean is(Field<?> field) {
    return field.unit() == Unit.SHARE || isGrowth(field);
  }

  /** Whether a field is a growth, b/a - 1: a number with a sign, -1 or more. */
  public static boolean isGrowth(Field<?> field) {
    return field.type() == Type.DOUBLE
        && field.unit() == Unit.NONE
        && field.name().contains(GROWTH);
  }
}
