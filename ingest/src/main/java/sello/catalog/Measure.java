package sello.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a table, with what belongs to it: the ends of its interval, and its flag.
 *
 * @param field the figure
 * @param limits whether the ends {@code _low} and {@code _high} follow it
 * @param flagged whether it can be missing or need a remark, so that {@code _flag} follows
 * @param signed whether it may be below 0
 * @param optional whether it can be missing without a flag: in what others sent, where no value is
 *     just that
 */
public record Measure(
    Field<?> field, boolean limits, boolean flagged, boolean signed, boolean optional) {

  public Measure {
    if (!field.type().isNumber()) {
      throw new IllegalArgumentException("A measure is a number; " + field.name() + " is not.");
    }
  }

  /** A figure that every row has. */
  public static Measure exact(Field<?> field) {
    return new Measure(field, false, false, false, false);
  }

  /** A figure as somebody sent it: where they sent none there is none. */
  public static Measure optional(Field<?> field) {
    return new Measure(field, false, false, false, true);
  }

  /** A figure that can be missing: its flag says why. */
  public static Measure flagged(Field<?> field) {
    return new Measure(field, false, true, false, false);
  }

  /** A difference: it can be missing, and below 0. */
  public static Measure difference(Field<?> field) {
    return new Measure(field, false, true, true, false);
  }

  /** A figure with the ends of an interval and one flag for the three. */
  public static Measure withLimits(Field<?> field) {
    return new Measure(field, true, true, false, false);
  }

  /** A difference with the ends of an interval: it can be missing, and all three below 0. */
  public static Measure differenceWithLimits(Field<?> field) {
    return new Measure(field, true, true, true, false);
  }

  /** The columns of this measure, in order. */
  public List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>(List.of(field));
    if (limits) {
      columns.add(field.low());
      columns.add(field.high());
    }
    if (flagged) {
      columns.add(field.flag());
    }
    return columns;
  }
}
