package sello.ingest;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * When each row of a file was last updated: an export that holds corrected records holds the old
 * ones too, and only the latest counts.
 */
final class LatestRows {
  private final String column;
  private final Map<String, LocalDateTime> latest = new HashMap<>();

  /**
   * @param column that says when a row was updated; empty: rows do not replace each other
   */
  LatestRows(String column) {
    this.column = column;
  }

  /** Notes a row of the first pass over the file. */
  void note(String key, RowView row) {
    latest.merge(key, moment(row), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Whether another row of the same key was updated later. */
  boolean replaces(String key, RowView row) {
    return !latest.isEmpty() && latest.getOrDefault(key, LocalDateTime.MIN).isAfter(moment(row));
  }

  /** A row that does not say when is older than any that does. */
  private LocalDateTime moment(RowView row) {
    return CellMoment.of(row.text(column)).orElse(LocalDateTime.MIN);
  }
}
