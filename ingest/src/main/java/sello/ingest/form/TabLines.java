package sello.ingest.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Rows between tabs of which a cell may hold line ends: where a row is too short, ends within a
 * cell that a quote opens, and the lines below close it and fill the row, they are one row. Any
 * other quote is a character of the text.
 */
final class TabLines implements Rows {
  private static final int MOST_LINES = 20;

  private final Rows rows;
  private final int width;
  private final Deque<Row> ahead = new ArrayDeque<>();

  /**
   * @param width how many columns the header has
   */
  TabLines(Rows rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  @Override
  public boolean countsCells() {
    return rows.countsCells();
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || rows.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row first = ahead.isEmpty() ? rows.next() : ahead.remove();
    return opens(first.cells()) ? joined(first) : first;
  }

  private boolean opens(List<String> cells) {
    return cells.size() < width + 1 && opensQuote(cells.get(cells.size() - 1));
  }

  private static boolean opensQuote(String cell) {
    return cell.startsWith("\"") && !TabCells.isQuoted(cell);
  }

  /** The row with the lines that belong to it; the row alone where they do not make one. */
  private Row joined(Row first) {
    List<Row> taken = new ArrayList<>();
    List<String> cells = new ArrayList<>(first.cells());
    while (taken.size() < MOST_LINES && cells.size() <= width && opens(cells) && hasNext()) {
      Row more = ahead.isEmpty() ? rows.next() : ahead.remove();
      taken.add(more);
      int last = cells.size() - 1;
      cells.set(last, cells.get(last) + "\n" + more.cells().get(0));
      cells.addAll(more.cells().subList(1, more.cells().size()));
      if (TabCells.isQuoted(cells.get(last)) && !opens(cells)) {
        break;
      }
    }
    boolean isWhole = cells.size() == width && cells.stream().noneMatch(TabLines::opensQuote);
    if (isWhole) {
      return new Row(first.line(), TabCells.read(cells));
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return first;
  }

  @Override
  public void close() {
    rows.close();
  }
}
