package sello.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;

/**
 * The order of rows in memory, just as the engine has it: text by code points, missing values last
 * in either direction.
 */
final class RowOrder {
  private RowOrder() {}

  /** Compares rows whose columns are these, in one order or more. */
  static Comparator<Row> of(List<SortOrder> order, List<Field<?>> columns) {
    return order.stream()
        .map(by -> of(by, columns))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<Row> of(SortOrder by, List<Field<?>> columns) {
    int place = columns.indexOf(by.field());
    return Comparator.comparing(row -> row.value(place), values(by.descending()));
  }

  /** Compares what may be missing. */
  static Comparator<Optional<Object>> values(boolean descending) {
    return (one, other) -> {
      if (one.isEmpty() || other.isEmpty()) {
        return Boolean.compare(one.isEmpty(), other.isEmpty());
      }
      int ascending = compare(one.get(), other.get());
      return descending ? -ascending : ascending;
    };
  }

  /** Compares two values of one type. */
  @SuppressWarnings("unchecked") // a field has values of one type, which has an order
  static int compare(Object one, Object other) {
    return one instanceof String text
        ? codePoints(text, (String) other)
        : ((Comparable<Object>) one).compareTo(other);
  }

  private static int codePoints(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char left = one.charAt(i);
      char right = other.charAt(i);
      if (left != right) {
        boolean bothPairs = Character.isSurrogate(left) == Character.isSurrogate(right);
        return bothPairs
            ? left - right
            : Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right));
      }
    }
    return one.length() - other.length();
  }
}
