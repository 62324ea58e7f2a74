package sello.ingest.form;

import java.util.List;

/** The cells of one line or sheet row, whether it is a record or not. */
record Row(long line, List<String> cells) {

  boolean isBlank() {
    for (String cell : cells) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  /** Web pages fill empty cells with a space at which no line may break. */
  static boolean isBlank(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!Character.isWhitespace(cell.charAt(i)) && !Character.isSpaceChar(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The cell at a place, without spaces around it; empty behind the last. */
  String cell(int place) {
    return place < cells.size() ? cells.get(place).strip() : "";
  }

  List<String> filled() {
    return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }
}
