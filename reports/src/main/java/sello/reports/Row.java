package sello.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;

/** One row of an answer: a value, or nothing, for each of its columns. */
public final class Row {
  private final List<Field<?>> columns;
  private final @Nullable Object[] values;

  Row(List<Field<?>> columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The row at which a result stands, its columns in the order of the fields. */
  static Row of(List<Field<?>> columns, ResultSet result) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = sound(result.getObject(i + 1));
    }
    return new Row(columns, values);
  }

  /** A row of values as the engine has them, in the order of the fields. */
  static Row of(List<Field<?>> columns, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = sound(values[i]);
    }
    return new Row(columns, values);
  }

  /** A value of the row at which a result stands. */
  static Optional<Object> value(ResultSet result, int place) throws SQLException {
    return Optional.ofNullable(sound(result.getObject(place)));
  }

  /** No form of output has a negative zero, and a release has no number that is none. */
  private static @Nullable Object sound(@Nullable Object value) {
    if (!(value instanceof Double number)) {
      return value;
    }
    if (!Double.isFinite(number)) {
      throw new IllegalStateException("A figure is " + number + ": a release holds none such.");
    }
    return number == 0 ? (Double) 0.0 : number;
  }

  /** The same row; values that others have too are held once. */
  Row sharing(Map<Object, Object> held) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        values[i] = held.computeIfAbsent(value, same -> same);
      }
    }
    return this;
  }

  /** Some of its columns, by their places. */
  Row only(List<Field<?>> wanted, int[] places) {
    @Nullable Object[] some = new @Nullable Object[places.length];
    for (int i = 0; i < places.length; i++) {
      some[i] = values[places[i]];
    }
    return new Row(wanted, some);
  }

  public List<Field<?>> columns() {
    return columns;
  }

  /** The value at a place of {@link #columns}; empty when it is missing. */
  public Optional<Object> value(int place) {
    return Optional.ofNullable(values[place]);
  }

  /** The value of a column; empty when it is missing or the row has no such column. */
  public Optional<Object> value(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return value(i);
      }
    }
    return Optional.empty();
  }

  /** The text of a column; empty text when it is missing. */
  public String text(String column) {
    return value(column).map(Object::toString).orElse("");
  }

  /** The number of a column; empty when it is missing. */
  public Optional<Double> number(String column) {
    return value(column).map(value -> ((Number) value).doubleValue());
  }

  /** Whether the flag of a measure has a code. */
  public boolean flagged(String measure, String code) {
    return text(measure + "_flag").contains(code);
  }
}
