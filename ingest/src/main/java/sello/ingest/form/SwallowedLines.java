package sello.ingest.form;

import java.util.List;

/**
 * Tells a quote that swallows lines: it is opened in one record by mistake and closed by the next
 * stray quote, so that all records between become one cell. The cell goes on to the end of its
 * record, holds whole records, and ends as a record begins. In a list of two columns a text on two
 * lines with a delimiter in the second looks the same: it is refused too, since a lost school would
 * not be seen.
 */
final class SwallowedLines {
  private final int width;
  private final char delimiter;

  /**
   * @param width how many columns the header has
   * @param delimiter empty where cells are not told apart by one
   */
  SwallowedLines(int width, String delimiter) {
    this.width = width;
    this.delimiter = delimiter.isEmpty() ? '\n' : delimiter.charAt(0);
  }

  /**
   * @throws FormError when a cell of the row is made of several records
   */
  void refuseIn(Row row) {
    long line = row.line();
    for (int place = 0; place < row.cells().size(); place++) {
      String cell = row.cells().get(place);
      if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
        List<String> lines = cell.lines().toList();
        if (isSwallowing(lines, place)) {
          throw error(line, lines.size());
        }
        line += lines.size() - 1;
      }
    }
  }

  private boolean isSwallowing(List<String> lines, int place) {
    if (lines.size() < 2 || width < 2 || delimiters(lines.get(0)) < width - 1 - place) {
      return false;
    }
    List<String> inner =
        lines.subList(1, lines.size() - 1).stream().filter(line -> !line.isBlank()).toList();
    if (inner.isEmpty()) {
      return delimiters(lines.get(lines.size() - 1)) >= place;
    }
    long whole = inner.stream().filter(line -> delimiters(line) >= width - 1).count();
    return whole * 2 > inner.size();
  }

  /** Behind the delimiters of a record stands no blank; behind a comma of a text there is one. */
  private int delimiters(String line) {
    int found = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
      found += at + 1 < line.length() && line.charAt(at + 1) == ' ' ? 0 : 1;
    }
    return found;
  }

  private static FormError error(long line, int lines) {
    return new FormError(
        line,
        "",
        "opens a quote that swallows lines, up to line " + (line + lines - 1),
        "Close the quote or remove it.");
  }
}
