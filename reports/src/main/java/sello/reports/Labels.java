package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;

/**
 * Labels beside codes: after each field of the key that a code list explains, a column with the
 * names. A code that the list does not know stands for itself.
 */
final class Labels {
  private final List<Part> parts;
  private final List<Field<?>> columns;

  /** A column of the answer: a column of the table, or the names of its codes. */
  private record Part(Field<?> column, int place, Optional<CodeNames> names) {}

  private Labels(List<Part> parts) {
    this.parts = parts;
    this.columns = parts.stream().<Field<?>>map(Part::column).toList();
  }

  /** The columns of a query alone. */
  static Labels none(Query query) {
    List<Part> parts = new ArrayList<>();
    query.columns().forEach(column -> parts.add(new Part(column, parts.size(), Optional.empty())));
    return new Labels(parts);
  }

  static Labels of(OpenTable table, Query query) {
    List<Part> parts = new ArrayList<>();
    CodeNames names = CodeNames.of(table, query.wording().texts());
    int place = 0;
    for (Field<?> column : query.columns()) {
      parts.add(new Part(column, place, Optional.empty()));
      if (query.spec().key().contains(column) && CodeNames.areOf(column)) {
        parts.add(new Part(label(column), place, Optional.of(names)));
      }
      place++;
    }
    return new Labels(parts);
  }

  private static Field<String> label(Field<?> code) {
    return Field.text(
        code.name() + "_label", code.title() + ", label", "Name of what " + code.name() + " means");
  }

  List<Field<?>> columns() {
    return columns;
  }

  /** A row with its labels. */
  Row added(Row row) {
    if (columns.size() == row.columns().size()) {
      return row;
    }
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Part part = parts.get(i);
      Optional<Object> value = row.value(part.place);
      Optional<String> name =
          part.names.flatMap(names -> names.of(row.columns().get(part.place), text(value)));
      values[i] = name.isPresent() ? name.get() : value.orElse(null);
    }
    return new Row(columns, values);
  }

  private static String text(Optional<Object> value) {
    return value.map(Plain::text).orElse("");
  }
}
