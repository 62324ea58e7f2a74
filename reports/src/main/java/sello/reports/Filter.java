package sello.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Field;

/** A condition on one field of a table. */
public sealed interface Filter {
  Field<?> field();

  /** The condition in SQL, a question mark for each of {@link #bindings}. */
  String sql();

  /** The values for the question marks. */
  List<Object> bindings();

  /** The condition as a parameter's value. */
  String text();

  /** One of some values, in order. */
  record AnyOf(Field<?> field, List<Object> values) implements Filter {
    public AnyOf {
      values = values.stream().distinct().sorted().toList();
    }

    @Override
    public String sql() {
      String marks = values.stream().map(v -> "?").collect(Collectors.joining(", "));
      return "\"%s\" IN (%s)".formatted(field.name(), marks);
    }

    @Override
    public List<Object> bindings() {
      return values;
    }

    @Override
    public String text() {
      return values.stream().map(Plain::text).collect(Collectors.joining(","));
    }
  }

  /** Between two ends, both included; an end that is empty is open. */
  record Between(Field<?> field, Optional<Object> from, Optional<Object> to) implements Filter {
    @Override
    public String sql() {
      String column = "\"" + field.name() + "\"";
      String above = from.isPresent() ? column + " >= ?" : "";
      String and = from.isPresent() && to.isPresent() ? " AND " : "";
      return above + and + (to.isPresent() ? column + " <= ?" : "");
    }

    @Override
    public List<Object> bindings() {
      return java.util.stream.Stream.of(from, to).flatMap(Optional::stream).toList();
    }

    @Override
    public String text() {
      return from.map(Plain::text).orElse("") + ".." + to.map(Plain::text).orElse("");
    }
  }
}
