package sello.ingest.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The row among the first of a table that is taken for its header.
 *
 * @param index of the row among those looked at, or -1 when all are blank
 * @param names of expected columns in it
 * @param regular rows that have the most frequent width, if that is more than one cell
 * @param width of most rows
 */
record HeaderChoice(int index, int names, int regular, int width)
    implements Comparable<HeaderChoice> {

  private static final int DEPTH = 50;

  static HeaderChoice of(List<Row> rows, Recognition recognition) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < Math.min(DEPTH, rows.size()); i++) {
      List<String> filled = rows.get(i).filled();
      int names = filled.isEmpty() ? 0 : names(rows, i, recognition);
      boolean isKnown = names >= 2 || (names == 1 && filled.size() == 1);
      if (isKnown && names > most) {
        best = i;
        most = names;
      }
    }
    int width = usualWidth(rows);
    int regular = (int) rows.stream().filter(row -> row.cells().size() == width).count();
    int index = best >= 0 ? best : firstOfWidth(rows, width);
    return new HeaderChoice(index, most, width > 1 ? regular : 0, width);
  }

  /** Of columns that the row names, with what the next one says of its groups. */
  private static int names(List<Row> rows, int at, Recognition recognition) {
    Row row = rows.get(at);
    return at + 1 == rows.size()
        ? recognition.names(row.filled())
        : GroupedNames.of(row, rows.get(at + 1), recognition)
            .map(recognition::names)
            .orElseGet(() -> recognition.names(row.filled()));
  }

  private static int usualWidth(List<Row> rows) {
    Map<Integer, Integer> times = new HashMap<>();
    rows.stream()
        .filter(row -> !row.isBlank())
        .forEach(row -> times.merge(row.cells().size(), 1, Integer::sum));
    return times.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int firstOfWidth(List<Row> rows, int width) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isBlank() && rows.get(i).cells().size() == width) {
        return i;
      }
    }
    return -1;
  }

  /** The better choice is greater: names decide, then regularity, then width. */
  @Override
  public int compareTo(HeaderChoice other) {
    int byNames = Integer.compare(names, other.names);
    int byRegularity = Integer.compare(regular, other.regular);
    return byNames != 0
        ? byNames
        : byRegularity != 0 ? byRegularity : Integer.compare(width, other.width);
  }
}
