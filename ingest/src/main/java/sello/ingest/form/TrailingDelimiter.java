package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A delimiter that a program writes behind the last value of every record, but not of the header.
 */
final class TrailingDelimiter {
  private static final int FEW = 2;

  private TrailingDelimiter() {}

  /**
   * The cells of the header, with an empty name for what stands behind that delimiter. One record
   * with it may as well have an unquoted delimiter in a value, so that all must.
   */
  static List<String> header(Row header, List<Row> behind) {
    List<Row> records =
        behind.stream().filter(row -> row.cells().size() > 1 && !row.isBlank()).toList();
    int width = header.cells().size();
    boolean isTrailing =
        width > 1
            && records.size() >= FEW
            && records.stream()
                .map(Row::cells)
                .allMatch(cells -> cells.size() == width + 1 && cells.get(width).isBlank());
    if (!isTrailing) {
      return header.cells();
    }
    List<String> names = new ArrayList<>(header.cells());
    names.add("");
    return names;
  }
}
