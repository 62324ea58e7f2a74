package sello.ingest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;

/**
 * What names a row: the first of several alternatives that a row has, and columns that always count
 * with it. A school is named by its code; where there is none by its page; where there is none by
 * town and name, at last by the name.
 *
 * @param alternatives lists of columns; the first whose first column has a value that can name a
 *     row does
 * @param with columns that count with whichever alternative
 */
public record RowKey(List<List<String>> alternatives, List<String> with) implements Serializable {
  /** Rows without a name of their own: none repeats another. */
  public static final RowKey NONE = new RowKey(List.of(), List.of());

  public RowKey {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    with = List.copyOf(with);
  }

  /** The columns together name the row. */
  public static RowKey of(Field<?>... fields) {
    return new RowKey(List.of(names(fields)), List.of());
  }

  /**
   * This key, with another set of columns for rows where the first column of those before lacks.
   */
  public RowKey orElse(Field<?>... fields) {
    return new RowKey(
        Stream.concat(alternatives.stream(), Stream.of(names(fields))).toList(), with);
  }

  /** This key, within equal values of other columns. */
  public RowKey within(Field<?>... fields) {
    return new RowKey(alternatives, names(fields));
  }

  /** Every column that can count. */
  List<String> columns() {
    return Stream.concat(alternatives.stream().flatMap(List::stream), with.stream())
        .distinct()
        .toList();
  }

  /**
   * The columns that name a row; empty when it has no name.
   *
   * @param names whether a column's value can name the row
   */
  List<String> columnsOf(Predicate<String> names) {
    for (int i = 0; i < alternatives.size(); i++) {
      List<String> columns = alternatives.get(i);
      boolean isLast = i == alternatives.size() - 1;
      if (isLast || names.test(columns.get(0))) {
        return Stream.concat(with.stream(), columns.stream()).toList();
      }
    }
    return List.of();
  }

  /**
   * What to do with two rows that these columns name alike: where they name by the last
   * alternative, the rows may be two things that say too little of themselves.
   */
  String advice(List<String> named) {
    int last = alternatives.size() - 1;
    boolean sayTooLittle = last > 0 && named.containsAll(alternatives.get(last));
    return sayTooLittle
        ? "Remove one of the two rows; if they are two schools, say which by "
            + alternatives.subList(0, last).stream()
                .map(columns -> columns.get(0))
                .collect(Collectors.joining(" or "))
            + "."
        : "Remove one of the two rows.";
  }

  private static List<String> names(Field<?>... fields) {
    return Arrays.stream(fields).<String>map(f -> f.name()).toList();
  }
}
