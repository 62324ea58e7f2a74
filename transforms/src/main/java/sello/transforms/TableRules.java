package sello.transforms;

import static sello.catalog.Columns.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Type;
import sello.catalog.Unit;

/** What a Spec says must hold of each row of its table. */
final class TableRules {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Field<?>> columns;

  private TableRules(Spec spec) {
    this.columns = spec.columns();
  }

  /**
   * A rule, asked in two ways that say the same.
   *
   * @param name what must hold
   * @param broken true of a wrong row, as Spark asks of many rows
   * @param test the same of one row with the columns of the Spec, in its order
   */
  record Rule(String name, Column broken, Test test) {}

  /** Whether a row breaks a rule. */
  @FunctionalInterface
  interface Test {
    boolean isBroken(InternalRow row);
  }

  static List<Rule> of(Spec spec) {
    TableRules rules = new TableRules(spec);
    spec.key().forEach(rules::addIsThere);
    spec.measures().forEach(rules::add);
    return List.copyOf(rules.rules);
  }

  private void add(Measure measure) {
    Field<?> field = measure.field();
    if (measure.flagged()) {
      addIsThereOrFlagged(field);
    } else if (!measure.optional()) {
      addIsThere(field);
    }
    if (!measure.signed()) {
      addNotBelowZero(field);
    }
    if (field.unit() == Unit.SHARE) {
      addNotAboveOne(field);
    }
    if (measure.limits()) {
      addBetween(field, field.low(), field.high());
    }
  }

  private void addIsThere(Field<?> field) {
    int place = place(field);
    add(field.name() + " is there", col(field).isNull(), row -> row.isNullAt(place));
  }

  private void addIsThereOrFlagged(Field<?> field) {
    int place = place(field);
    int flag = place(field.flag());
    add(
        field.name() + " is there or flagged",
        col(field).isNull().and(col(field.flag()).isNull()),
        row -> row.isNullAt(place) && row.isNullAt(flag));
  }

  private void addNotBelowZero(Field<?> field) {
    int place = place(field);
    add(field.name() + " is not below 0", col(field).lt(0), row -> isLess(number(row, place), 0));
  }

  private void addNotAboveOne(Field<?> field) {
    int place = place(field);
    add(field.name() + " is in [0, 1]", col(field).gt(1), row -> isLess(1, number(row, place)));
  }

  private void addBetween(Field<?> field, Field<?> low, Field<?> high) {
    int place = place(field);
    int placeOfLow = place(low);
    int placeOfHigh = place(high);
    add(
        field.name() + " lies between its ends",
        col(field).lt(col(low)).or(col(field).gt(col(high))).or(col(low).gt(col(high))),
        row ->
            isLess(number(row, place), number(row, placeOfLow))
                || isLess(number(row, placeOfHigh), number(row, place))
                || isLess(number(row, placeOfHigh), number(row, placeOfLow)));
  }

  private void add(String name, Column broken, Test test) {
    rules.add(new Rule(name, broken, test));
  }

  private int place(Field<?> field) {
    int place = columns.indexOf(field);
    if (place < 0) {
      throw new IllegalStateException(field.name() + " is no column of its table.");
    }
    return place;
  }

  private @Nullable Number number(InternalRow row, int place) {
    if (row.isNullAt(place)) {
      return null;
    }
    Type type = columns.get(place).type();
    return switch (type) {
      case INTEGER -> row.getInt(place);
      case LONG -> row.getLong(place);
      case DOUBLE -> row.getDouble(place);
      default -> throw new IllegalStateException(columns.get(place).name() + " is " + type);
    };
  }

  /** As Spark compares: what is missing is not less, no number is the greatest, -0 is 0. */
  private static boolean isLess(@Nullable Number one, @Nullable Number two) {
    if (one == null || two == null) {
      return false;
    }
    if (one instanceof Double || two instanceof Double) {
      double left = one.doubleValue();
      double right = two.doubleValue();
      return left != right && Double.compare(left, right) < 0;
    }
    return one.longValue() < two.longValue();
  }
}
