package sello.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * When each row of a file was last updated: an export that holds corrected records holds the old
 * ones too, and only the latest counts.
 */
final class LatestRows {
  private final String column;
  private final Map<String, String> latest = new HashMap<>();

  /**
   * @param column that says when a row was updated, in a form that sorts; empty: rows do not
   *     replace each other
   */
  LatestRows(String column) {
    this.column = column;
  }

  /** Notes a row of the first pass over the file. */
  void note(String key, RowView row) {
    latest.merge(key, row.text(column), (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** Whether another row of the same key was updated later. */
  boolean replaces(String key, RowView row) {
    return !latest.isEmpty() && latest.getOrDefault(key, "").compareTo(row.text(column)) > 0;
  }
}
