package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a header as they are written: files put together, or printed page by page, repeat
 * them.
 *
 * @param lines the names as they are read, put together where the header has two lines; then each
 *     line of it
 */
record WrittenHeader(List<List<String>> lines) {
  WrittenHeader {
    lines = List.copyOf(lines);
  }

  /** Reads rows up to the end of the header. */
  static WrittenHeader read(Rows rows, FileForm form) {
    List<List<String>> lines = new ArrayList<>(List.of(form.header()));
    long line = 0;
    while (line < form.lastHeaderLine() && rows.hasNext()) {
      Row row = rows.next();
      line = row.line();
      if (line >= form.headerLine()) {
        lines.add(row.cells());
      }
    }
    return new WrittenHeader(lines);
  }

  /** Whether a row is a line of the header again. */
  boolean isRepeatedBy(Row row) {
    return lines.stream().anyMatch(names -> isSame(row.cells(), names));
  }

  /**
   * @throws FormError when a row apart from those before it begins with the first name, but is not
   *     the header again: what follows would be read by names that are not its own
   */
  void refuseAnother(Row row, long headerLine) {
    String first = lines.get(0).get(0).strip();
    if (!first.isEmpty() && isName(row.cells().get(0), first) && !isRepeatedBy(row)) {
      throw new FormError(
          row.line(),
          first,
          "begins a second table; the first begins at line " + headerLine,
          "Send each table in a file of its own.");
    }
  }

  private static boolean isSame(List<String> cells, List<String> names) {
    if (cells.size() != names.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!isName(cells.get(i), names.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String cell, String name) {
    return cell.strip().equalsIgnoreCase(name.strip());
  }
}
