package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * A step of tables that hold series: flag {@code b} stands on the first observation of a unit after
 * a break, also where that is later than the break, since nothing is known of the edition or year
 * of the break itself. A figure that is withheld may have the flag: then no other needs it.
 *
 * @param spec the table
 * @param time the field of the key in which a series runs; the others say whose series it is
 * @param figures those that may have the flag
 */
record FirstAfterBreak(Spec spec, Field<?> time, List<Field<?>> figures) {
  private static final String LAST_BREAK = "last_break";

  /** Of every figure of a table that has a flag. */
  static FirstAfterBreak in(Spec spec, Field<?> time) {
    return new FirstAfterBreak(
        spec,
        time,
        spec.measures().stream().filter(Measure::flagged).<Field<?>>map(Measure::field).toList());
  }

  /** Of these figures only. */
  FirstAfterBreak only(Field<?>... some) {
    return new FirstAfterBreak(spec, time, List.of(some));
  }

  /** Of all but these: no break touches them. */
  FirstAfterBreak without(Field<?>... some) {
    List<Field<?>> untouched = List.of(some);
    return new FirstAfterBreak(
        spec, time, figures.stream().filter(figure -> !untouched.contains(figure)).toList());
  }

  /**
   * The rows of the table, with the flag where it was missing.
   *
   * @param rows the columns of the table, in any order, and what {@code isBreak} reads
   * @param isBreak whether the series of the row breaks in its edition or year
   */
  Dataset<Row> mark(Dataset<Row> rows, Column isBreak) {
    return flagged(rows, isBreak).select(cols(spec.columns()));
  }

  /** The same, of rows that keep what they have beside the columns of the table. */
  Dataset<Row> flagged(Dataset<Row> rows, Column isBreak) {
    WindowSpec series =
        Window.partitionBy(cols(spec.key().stream().filter(field -> !field.equals(time)).toList()))
            .orderBy(col(time));
    Map<String, Column> flags = new LinkedHashMap<>();
    figures.forEach(figure -> flags.put(figure.flag().name(), flag(figure, series)));
    return rows.withColumn(LAST_BREAK, max(when(isBreak, col(time))).over(series))
        .withColumns(flags)
        .drop(LAST_BREAK);
  }

  private Column flag(Field<?> figure, WindowSpec series) {
    Column flag = col(figure.flag());
    Column isKnown = col(figure).isNotNull();
    Column isObserved = isKnown.or(Flags.has(flag, Flag.BREAK));
    Column before =
        max(when(isObserved, col(time)))
            .over(series.rowsBetween(Window.unboundedPreceding(), Window.currentRow() - 1));
    Column isFirst = coalesce(before.lt(col(LAST_BREAK)), col(LAST_BREAK).isNotNull());
    return when(
            isKnown.and(isFirst).and(not(Flags.has(flag, Flag.BREAK))),
            concat(lit(Flag.BREAK), coalesce(flag, lit(""))))
        .otherwise(flag);
  }
}
