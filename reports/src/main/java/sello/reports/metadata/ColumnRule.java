package sello.reports.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * What every value of a column keeps, as its Spec says: whoever reads the file can check it.
 *
 * @param field the column
 * @param isRequired whether every row has a value
 * @param minimum the least that a value can be
 * @param maximum the most that a value can be
 */
record ColumnRule(Field<?> field, boolean isRequired, OptionalInt minimum, OptionalInt maximum) {

  /** The rules of all columns, in the order of the files. */
  static List<ColumnRule> all(Spec spec) {
    List<ColumnRule> rules = new ArrayList<>();
    spec.key().forEach(field -> rules.add(free(field, true)));
    spec.attributes().forEach(field -> rules.add(free(field, false)));
    for (Measure measure : spec.measures()) {
      measure.columns().forEach(column -> rules.add(of(measure, column)));
    }
    return rules;
  }

  private static ColumnRule free(Field<?> field, boolean isRequired) {
    return new ColumnRule(field, isRequired, OptionalInt.empty(), OptionalInt.empty());
  }

  private static ColumnRule of(Measure measure, Field<?> column) {
    if (!column.type().isNumber()) {
      return free(column, false);
    }
    boolean isShare = column.unit() == Unit.SHARE;
    return new ColumnRule(
        column,
        !measure.flagged() && !measure.optional(),
        least(measure, column),
        isShare ? OptionalInt.of(1) : OptionalInt.empty());
  }

  /** An end of an interval around a mean can lie below 0, where no mean does. */
  private static OptionalInt least(Measure measure, Field<?> column) {
    boolean isShare = column.unit() == Unit.SHARE;
    if (measure.signed()) {
      return isShare ? OptionalInt.of(-1) : OptionalInt.empty();
    }
    boolean isEnd = !column.equals(measure.field());
    boolean isAmount = column.type() == Type.DOUBLE && !isShare;
    return isEnd && isAmount ? OptionalInt.empty() : OptionalInt.of(0);
  }
}
