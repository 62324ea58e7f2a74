package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Sha256;
import sello.catalog.Spec;
import sello.catalog.Unit;

/**
 * What must hold of every table, and the hash of what it holds, in one pass over its rows.
 *
 * <p>The hash is a sum over rows (Bellare and Micciancio 1997, doi:10.1007/3-540-69053-0_13): the
 * order of rows, the number of files and the number of workers do not reach it.
 *
 * @param rows number of rows
 * @param contentHash hash of the rows, whatever their order
 * @param violations rows that break a rule, by rule; empty when all hold
 */
record TableAudit(long rows, String contentHash, Map<String, Long> violations) {
  private static final int PARTS = 4;
  private static final int DIGITS = 15;

  static TableAudit of(Dataset<Row> table, Spec spec) {
    Map<String, Column> rules = rules(spec);
    List<Column> sums = new ArrayList<>();
    sums.add(count_distinct(struct(Columns.cols(spec.key()))).as("keys"));
    for (int part = 0; part < PARTS; part++) {
      sums.add(coalesce(sum(hashPart(spec, part)), lit(0)).cast("string"));
    }
    rules.values().forEach(broken -> sums.add(coalesce(sum(when(broken, 1)), lit(0)).cast("long")));
    Row row = table.agg(count(lit(1)).as("rows"), sums.toArray(new Column[0])).head();
    return read(row, spec, new ArrayList<>(rules.keySet()));
  }

  private static TableAudit read(Row row, Spec spec, List<String> ruleNames) {
    long rows = row.getLong(0);
    StringBuilder hashed = new StringBuilder(spec.name()).append(' ').append(rows);
    for (int part = 0; part < PARTS; part++) {
      hashed.append(' ').append(row.getString(2 + part));
    }
    Map<String, Long> violations = new LinkedHashMap<>();
    if (row.getLong(1) != rows) {
      violations.put("key " + spec.key().get(0).name() + " … names one row", rows - row.getLong(1));
    }
    for (int i = 0; i < ruleNames.size(); i++) {
      long broken = row.getLong(2 + PARTS + i);
      if (broken > 0) {
        violations.put(ruleNames.get(i), broken);
      }
    }
    return new TableAudit(rows, Sha256.of(hashed.toString()), violations);
  }

  /** Conditions that are true of a wrong row, by the rule that it breaks. */
  private static Map<String, Column> rules(Spec spec) {
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

  private static Column hashPart(Spec spec, int part) {
    Column hash = sha2(to_json(struct(Columns.cols(spec.columns()))).cast("binary"), 256);
    return conv(substring(hash, 1 + part * DIGITS, DIGITS), 16, 10).cast("decimal(20,0)");
  }
}
