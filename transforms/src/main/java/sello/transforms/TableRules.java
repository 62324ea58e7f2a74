package sello.transforms;

import static sello.catalog.Columns.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** What a Spec says must hold of each row of its table. */
final class TableRules {
  private final List<Rule> rules = new ArrayList<>();

  private TableRules() {}

  /**
   * A rule, asked in two ways that say the same.
   *
   * @param name what must hold
   * @param broken true of a wrong row, as Spark asks of many rows
   * @param test the same of one row
   */
  record Rule(String name, Column broken, Test test) {}

  /** Whether a row breaks a rule. */
  @FunctionalInterface
  interface Test extends Serializable {
    boolean isBroken(Row row);
  }

  static List<Rule> of(Spec spec) {
    TableRules rules = new TableRules();
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
    String name = field.name();
    add(name + " is there", col(field).isNull(), row -> isMissing(row, name));
  }

  private void addIsThereOrFlagged(Field<?> field) {
    String name = field.name();
    String flag = field.flag().name();
    add(
        name + " is there or flagged",
        col(field).isNull().and(col(field.flag()).isNull()),
        row -> isMissing(row, name) && isMissing(row, flag));
  }

  private void addNotBelowZero(Field<?> field) {
    String name = field.name();
    add(name + " is not below 0", col(field).lt(0), row -> isLess(row.getAs(name), 0));
  }

  private void addNotAboveOne(Field<?> field) {
    String name = field.name();
    add(name + " is in [0, 1]", col(field).gt(1), row -> isLess(1, row.getAs(name)));
  }

  private void addBetween(Field<?> field, Field<?> low, Field<?> high) {
    String name = field.name();
    String lowName = low.name();
    String highName = high.name();
    add(
        name + " lies between its ends",
        col(field).lt(col(low)).or(col(field).gt(col(high))).or(col(low).gt(col(high))),
        row ->
            isLess(row.getAs(name), row.getAs(lowName))
                || isLess(row.getAs(highName), row.getAs(name))
                || isLess(row.getAs(highName), row.getAs(lowName)));
  }

  private void add(String name, Column broken, Test test) {
    rules.add(new Rule(name, broken, test));
  }

  private static boolean isMissing(Row row, String name) {
    return row.isNullAt(row.fieldIndex(name));
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
