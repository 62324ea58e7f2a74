package sello.reports.text;

import sello.catalog.Field;
import sello.catalog.Type;

/**
 * Which figures are ranks: 1 is the first, there is none below it, and none is said without its
 * interval, for a rank follows chance as much as the figure behind it.
 */
public final class Rank {
  /** What names a rank: a field's kind stands at the end of its name. */
  private static final String RANK = "_rank";

  private Rank() {}

  public static boolean is(Field<?> field) {
    return field.type() == Type.LONG && field.name().endsWith(RANK);
  }
}
