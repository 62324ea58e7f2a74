package sello.transforms.protection;

import static org.apache.spark.sql.functions.bool_or;
import static sello.catalog.Columns.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Disclosure;
import sello.catalog.Spec;

/**
 * The rows that a figure is made of: its own, or those that it compares, which differ in one field
 * of the key alone.
 */
final class Compared {
  private Compared() {}

  /** Whether something is so in any row of which a figure of this row is made. */
  static Column inAny(Spec spec, Disclosure.Derived figure, Column isSo) {
    if (figure.across().isEmpty()) {
      return isSo;
    }
    Column[] others =
        spec.key().stream()
            .filter(field -> !field.name().equals(figure.across()))
            .map(field -> col(field))
            .toArray(Column[]::new);
    return bool_or(isSo).over(Window.partitionBy(others));
  }
}
