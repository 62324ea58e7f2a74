package sello.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Delimited text split in the plainest way, for comparison: it shares no line with what reads
 * files, and knows where each cell lies.
 */
record PlainTable(List<PlainRow> rows) {
  /** One cell and where it lies in the text. */
  record PlainCell(int from, int to, String text) {}

  /** One record, the line that it starts on and its cells. */
  record PlainRow(long line, List<PlainCell> cells) {
    String text() {
      return String.join("|", cells.stream().map(c -> c.text().strip()).toList());
    }

    int from() {
      return cells.get(0).from();
    }

    int to() {
      return cells.get(cells.size() - 1).to();
    }

    String cell(int place) {
      return place >= 0 && place < cells.size() ? cells.get(place).text() : "";
    }

    int place(String name) {
      return cells.stream().map(c -> c.text().replace("\uFEFF", "").strip()).toList().indexOf(name);
    }
  }

  /**
   * @param delimiter between cells; none: a record is one cell
   * @param hasQuotes whether a quote at the start of a cell holds it together
   */
  static PlainTable of(String text, String delimiter, boolean hasQuotes) {
    List<PlainRow> rows = new ArrayList<>();
    char separator = delimiter.isEmpty() ? '\0' : delimiter.charAt(0);
    int at = 0;
    long line = 1;
    while (at < text.length()) {
      List<PlainCell> cells = new ArrayList<>();
      boolean more = true;
      int start = at;
      while (more) {
        int end = end(text, at, separator, hasQuotes);
        cells.add(new PlainCell(at, end, unquoted(text.substring(at, end), hasQuotes)));
        more = end < text.length() && text.charAt(end) == separator;
        at = end + (more ? 1 : 0);
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      rows.add(new PlainRow(line, cells));
      line += lineEnds(text.substring(start, Math.min(at, text.length())));
    }
    return new PlainTable(rows);
  }

  private static int end(String text, int from, char separator, boolean hasQuotes) {
    int at = from;
    if (hasQuotes && at < text.length() && text.charAt(at) == '"') {
      at = behindQuote(text, at);
    }
    while (at < text.length()
        && "\r\n".indexOf(text.charAt(at)) < 0
        && text.charAt(at) != separator) {
      at++;
    }
    return at;
  }

  /** The place behind the quote that closes the one at a place. */
  private static int behindQuote(String text, int place) {
    int close = text.indexOf('"', place + 1);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      close = text.indexOf('"', close + 2);
    }
    return close < 0 ? text.length() : close + 1;
  }

  private static String unquoted(String cell, boolean hasQuotes) {
    boolean isQuoted =
        hasQuotes && cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static long lineEnds(String text) {
    return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
