package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A header that is a cell shorter or longer than every record: a program writes a delimiter behind
 * the last value of all but one of the two, or numbers its records and gives the numbers no name,
 * as R does.
 */
final class HeaderWidth {
  private static final int FEW = 2;

  private HeaderWidth() {}

  /**
   * The cells of the header, with an empty name for what stands behind that delimiter or for those
   * numbers, or without one. One record with it may as well have an unquoted delimiter in a value,
   * so that all must.
   */
  static List<String> header(Row header, List<Row> behind) {
    List<List<String>> records =
        behind.stream()
            .filter(row -> row.cells().size() > 1 && !row.isBlank())
            .map(Row::cells)
            .toList();
    List<String> names = new ArrayList<>(header.cells());
    int width = names.size();
    if (width <= 1 || records.size() < FEW) {
      return names;
    }
    if (records.stream().allMatch(cells -> cells.size() == width + 1)) {
      if (records.stream().allMatch(cells -> cells.get(width).isBlank())) {
        names.add("");
      } else if (areNumbered(records)) {
        names.add(0, "");
      }
    } else if (names.get(width - 1).isBlank()
        && records.stream().allMatch(cells -> cells.size() == width - 1)) {
      names.remove(width - 1);
    }
    return names;
  }

  /** Whether they begin with 1, 2, 3 and so on. */
  private static boolean areNumbered(List<List<String>> records) {
    return IntStream.range(0, records.size())
        .allMatch(at -> records.get(at).get(0).strip().equals(String.valueOf(at + 1)));
  }
}
