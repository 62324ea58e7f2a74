package sello.transforms;

import static sello.catalog.Columns.col;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** What a Spec says must hold of each row of its table. */
final class TableRules {
  private TableRules() {}

  /** Conditions that are true of a wrong row, by the rule that it breaks. */
  static Map<String, Column> of(Spec spec) {
    Map<String, Column> rules = new LinkedHashMap<>();
    for (Field<?> field : spec.key()) {
      rules.put(field.name() + " is there", col(field).isNull());
    }
    for (Measure measure : spec.measures()) {
      addRules(measure, rules);
    }
    return rules;
  }

  private static void addRules(Measure measure, Map<String, Column> rules) {
    Field<?> field = measure.field();
    Column value = col(field);
    if (measure.flagged()) {
      rules.put(
          field.name() + " is there or flagged", value.isNull().and(col(field.flag()).isNull()));
    } else if (!measure.optional()) {
      rules.put(field.name() + " is there", value.isNull());
    }
    if (!measure.signed()) {
      rules.put(field.name() + " is not below 0", value.lt(0));
    }
    if (field.unit() == Unit.SHARE) {
      rules.put(field.name() + " is in [0, 1]", value.gt(1));
    }
    if (measure.limits()) {
      Column low = col(field.low());
      Column high = col(field.high());
      rules.put(
          field.name() + " lies between its ends",
          value.lt(low).or(value.gt(high)).or(low.gt(high)));
    }
  }
}
