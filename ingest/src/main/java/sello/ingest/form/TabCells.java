package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells between tabs. A quote is a character of the text, but where a whole cell stands in quotes
 * and each one within it is doubled, a spreadsheet wrote them.
 */
final class TabCells {
  private TabCells() {}

  static List<String> read(List<String> cells) {
    return cells.stream().anyMatch(TabCells::isQuoted)
        ? new ArrayList<>(cells.stream().map(TabCells::text).toList())
        : cells;
  }

  private static String text(String cell) {
    return isQuoted(cell) ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  static boolean isQuoted(String cell) {
    if (cell.length() < 2 || cell.charAt(0) != '"' || !cell.endsWith("\"")) {
      return false;
    }
    return cell.substring(1, cell.length() - 1).replace("\"\"", "").indexOf('"') < 0;
  }
}
