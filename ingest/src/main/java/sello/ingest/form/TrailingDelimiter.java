package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A delimiter that a program writes behind the last value of every record, but not of the header,
 * or of the header alone.
 */
final class TrailingDelimiter {
  private static final int FEW = 2;

  private TrailingDelimiter() {}

  /**
   * The cells of the header, with an empty name for what stands behind that delimiter, or without
   * one. One record with it may as well have an unquoted delimiter in a value, so that all must.
   */
  static List<String> header(Row header, List<Row> behind) {
    List<Row> records =
        behind.stream().filter(row -> row.cells().size() > 1 && !row.isBlank()).toList();
    List<String> names = new ArrayList<>(header.cells());
    int width = names.size();
    if (width <= 1 || records.size() < FEW) {
      return names;
    }
    if (records.stream().allMatch(row -> endsBehind(row.cells(), width))) {
      names.add("");
    } else if (names.get(width - 1).isBlank()
        && records.stream().allMatch(row -> row.cells().size() == width - 1)) {
      names.remove(width - 1);
    }
    return names;
  }

  private static boolean endsBehind(List<String> cells, int width) {
    return cells.size() == width + 1 && cells.get(width).isBlank();
  }
}
