package sello.ingest.form;

import java.util.List;

/** The cells of one line or sheet row, whether it is a record or not. */
record Row(long line, List<String> cells) {

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  List<String> filled() {
    return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }
}
