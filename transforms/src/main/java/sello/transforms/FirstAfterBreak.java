package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
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
 * of the break itself. A figure that is withheld may have the flag: then no other needs it. A break
 * touches no series that could not exist before or in it, such as that of a later member.
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
    Column isFirst =
        isFirst(
            isKnown.or(Flags.has(flag, Flag.BREAK)),
            not(coalesce(flag, lit("")).equalTo(Flag.CANNOT_EXIST)),
            col(time),
            col(LAST_BREAK),
            series);
    return when(
            isKnown.and(isFirst).and(not(Flags.has(flag, Flag.BREAK))),
            concat(lit(Flag.BREAK), coalesce(flag, lit(""))))
        .otherwise(flag);
  }

  /**
   * Whether a row is the first that is observed since the last break of its series, and the break
   * touches it.
   *
   * @param isObserved whether the row has a figure, or tells of the break
   * @param isPossible whether it could have one
   * @param time of the row
   * @param lastBreak the time of the last break so far; none where there was none
   * @param series the rows of a unit, in the order of time
   */
  static Column isFirst(
      Column isObserved, Column isPossible, Column time, Column lastBreak, WindowSpec series) {
    Column before =
        max(when(isObserved, time))
            .over(series.rowsBetween(Window.unboundedPreceding(), Window.currentRow() - 1));
    Column begin = min(when(isPossible, time)).over(series);
    return isObserved
        .and(coalesce(before.lt(lastBreak), lastBreak.isNotNull()))
        .and(coalesce(begin.leq(lastBreak), lit(false)));
  }

  /**
   * Whether what is made of several units breaks, as an aggregate of their rows: where all of them
   * that are known do. One whose first figure comes late breaks its own series alone. Missing where
   * none is known.
   */
  static Column ofAll(Column isKnown, Column isBreak) {
    return bool_and(when(isKnown, isBreak));
  }
}
