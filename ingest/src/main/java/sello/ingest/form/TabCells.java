package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells between tabs. A quote is a character of the text, but where a whole cell stands in quotes
 * and each one within it is doubled, a spreadsheet wrote them, and R where a backslash stands
 * before each.
 */
final class TabCells {
  private TabCells() {}

  static List<String> read(List<String> cells) {
    return cells.stream().anyMatch(TabCells::isQuoted)
        ? new ArrayList<>(cells.stream().map(TabCells::text).toList())
        : cells;
  }

  private static String text(String cell) {
    return isQuoted(cell) ? within(cell).replace("\"\"", "\"").replace("\\\"", "\"") : cell;
  }

  static boolean isQuoted(String cell) {
    if (cell.length() < 2 || cell.charAt(0) != '"' || !cell.endsWith("\"")) {
      return false;
    }
    return within(cell).replace("\"\"", "").replace("\\\"", "").indexOf('"') < 0;
  }

  private static String within(String cell) {
    return cell.substring(1, cell.length() - 1);
  }
}
