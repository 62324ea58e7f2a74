package sello.ingest.form;

import java.util.List;

/** The rows before a header: titles and notes, but never one that looks like a record. */
final class RowsBefore {
  private static final int FEW = 3;

  private RowsBefore() {}

  /**
   * @throws FormError when one of the rows is as full as the header and holds no name of a column;
   *     in a list of our own, when there is any
   */
  static void refuseRecords(List<Row> before, Row header, Recognition recognition) {
    int most = header.filled().size();
    for (Row row : before) {
      List<String> filled = row.filled();
      boolean isFull = filled.size() >= FEW && filled.size() * 4 >= most * 3;
      boolean isOther = recognition.names(filled) > 0 || Facts.isFact(row);
      if (!filled.isEmpty() && (recognition.isEachLineRow() || (isFull && !isOther))) {
        throw new FormError(
            row.line(),
            "",
            "looks like a record, but stands before the header on line " + header.line(),
            "Put the header on the first line, and once.");
      }
    }
  }
}
