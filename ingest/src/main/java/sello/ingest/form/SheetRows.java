package sello.ingest.form;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Rows of one sheet up to the last that holds anything; those not written are blank, and a value
 * that merged cells share stands in each of their rows.
 */
final class SheetRows implements Rows {
  private final SheetXml sheet;
  private final Deque<MergedCells> coming = new ArrayDeque<>();
  private final Map<Integer, MergedCells> open = new HashMap<>();
  private final Map<Integer, String> values = new HashMap<>();
  private final Runnable closing;
  private Row filled;
  private long line;

  private SheetRows(SheetXml sheet, List<MergedCells> merges, Runnable closing) {
    this.sheet = sheet;
    this.closing = closing;
    merges.stream()
        .sorted(java.util.Comparator.comparingLong(MergedCells::firstRow))
        .forEach(coming::add);
    this.filled = nextFilled();
  }

  static SheetRows open(Bytes bytes, FileForm form) throws IOException {
    Workbook workbook = Workbook.open(bytes, form.gzip());
    try {
      XmlPart part = workbook.parts().open(workbook.sheet(form.sheet()).part());
      return new SheetRows(new SheetXml(workbook, part), form.merges(), workbook::close);
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  /** Rows as they are written; the workbook stays open. */
  static SheetRows open(Workbook workbook, Workbook.Sheet sheet) throws IOException {
    return new SheetRows(
        new SheetXml(workbook, workbook.parts().open(sheet.part())), List.of(), () -> {});
  }

  /** The merged cells of the sheet; complete once the last row is read. */
  List<MergedCells> merges() {
    return sheet.merges();
  }

  /** What the sheet does not show; complete once the last row is read. */
  HiddenCells hidden(long lastHeaderLine) {
    return sheet.hidden(lastHeaderLine);
  }

  @Override
  public boolean countsCells() {
    return false;
  }

  @Override
  public boolean hasNext() {
    return filled.line() > 0;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    line++;
    if (line < filled.line()) {
      return new Row(line, List.of());
    }
    Row row = shared(filled);
    filled = nextFilled();
    return row;
  }

  private Row nextFilled() {
    Row row = sheet.next();
    while (row.line() > 0 && row.isBlank()) {
      row = sheet.next();
    }
    return row;
  }

  private Row shared(Row row) {
    open.values().removeIf(merge -> merge.lastRow() < row.line());
    while (!coming.isEmpty() && coming.element().firstRow() <= row.line()) {
      MergedCells merge = coming.remove();
      if (merge.firstRow() == row.line()) {
        open.put(merge.column(), merge);
        boolean isThere = merge.column() < row.cells().size();
        values.put(merge.column(), isThere ? row.cells().get(merge.column()) : "");
      }
    }
    return open.isEmpty() ? row : new Row(row.line(), repeated(row.cells()));
  }

  private List<String> repeated(List<String> cells) {
    List<String> all = new ArrayList<>(cells);
    for (int column : open.keySet()) {
      String value = values.getOrDefault(column, "");
      while (!value.isEmpty() && all.size() <= column) {
        all.add("");
      }
      if (!value.isEmpty()) {
        all.set(column, value);
      }
    }
    return all;
  }

  @Override
  public void close() {
    sheet.close();
    closing.run();
  }
}
