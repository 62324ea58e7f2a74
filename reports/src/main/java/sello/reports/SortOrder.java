package sello.reports;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** A column to sort by; missing values come last either way. */
public record SortOrder(Field<?> field, boolean descending) {
  String sql() {
    return column() + (descending ? " DESC" : " ASC") + " NULLS LAST";
  }

  String text() {
    return (descending ? "-" : "") + field.name();
  }

  String column() {
    return "\"" + field.name() + "\"";
  }

  /** Whether an order says no more than the key does, which breaks its ties anyway. */
  static boolean isKeyOrder(List<SortOrder> sort, Spec spec) {
    List<SortOrder> key =
        spec.key().stream().map(field -> new SortOrder(field, false)).limit(sort.size()).toList();
    return sort.equals(key);
  }
}
