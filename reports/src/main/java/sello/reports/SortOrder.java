package sello.reports;

import sello.catalog.Field;

/** A column to sort by; missing values come last either way. */
public record SortOrder(Field<?> field, boolean descending) {
  String sql() {
    return "\"" + field.name() + "\"" + (descending ? " DESC" : " ASC") + " NULLS LAST";
  }

  String text() {
    return (descending ? "-" : "") + field.name();
  }
}
