package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param breaks figures that may have the flag, and whether the series of each breaks in the
 *     edition or year of a row
 */
record FirstAfterBreak(Spec spec, Field<?> time, Map<Field<?>, Column> breaks) {
  private static final String FIRSTS = "firsts";

  /** Of the series of a table, none of which breaks yet. */
  static FirstAfterBreak in(Spec spec, Field<?> time) {
    return new FirstAfterBreak(spec, time, Map.of());
  }

  /** With every figure of the table that has a flag, but for these: no break touches them. */
  FirstAfterBreak all(Column isBreak, Field<?>... untouched) {
    return of(
        isBreak,
        spec.measures().stream()
            .filter(Measure::flagged)
            .<Field<?>>map(Measure::field)
            .filter(figure -> !List.of(untouched).contains(figure))
            .toArray(Field<?>[]::new));
  }

  /** With these figures. */
  FirstAfterBreak of(Column isBreak, Field<?>... figures) {
    Map<Field<?>, Column> more = new LinkedHashMap<>(breaks);
    Stream.of(figures).forEach(figure -> more.put(figure, isBreak));
    return new FirstAfterBreak(spec, time, more);
  }

  /**
   * The rows of the table, with the flag where it was missing.
   *
   * @param rows the columns of the table, in any order, and what the breaks read
   */
  Dataset<Row> mark(Dataset<Row> rows) {
    List<Field<?>> figures = List.copyOf(breaks.keySet());
    WindowSpec series =
        Window.partitionBy(cols(spec.key().stream().filter(field -> !field.equals(time)).toList()))
            .orderBy(col(time));
    Column firsts = FirstsSinceBreak.of(figures.stream().map(this::figure).toList(), series);
    Map<String, Column> flags = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Field<?> figure = figures.get(i);
      flags.put(figure.flag().name(), flag(figure, FirstsSinceBreak.isFirst(col(FIRSTS), i)));
    }
    return rows.withColumn(FIRSTS, firsts)
        .select(
            spec.columns().stream()
                .map(field -> flags.getOrDefault(field.name(), col(field)).as(field.name()))
                .toArray(Column[]::new));
  }

  private FirstsSinceBreak.Figure figure(Field<?> figure) {
    Column flag = col(figure.flag());
    return new FirstsSinceBreak.Figure(
        Objects.requireNonNull(breaks.get(figure)),
        col(figure).isNotNull().or(Flags.has(flag, Flag.BREAK)),
        not(coalesce(flag, lit("")).equalTo(Flag.CANNOT_EXIST)));
  }

  private static Column flag(Field<?> figure, Column isFirst) {
    Column flag = col(figure.flag());
    return when(
            isFirst.and(col(figure).isNotNull()).and(not(Flags.has(flag, Flag.BREAK))),
            concat(lit(Flag.BREAK), coalesce(flag, lit(""))))
        .otherwise(flag);
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
