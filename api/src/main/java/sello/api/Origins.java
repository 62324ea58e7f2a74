package sello.api;

import java.util.List;
import sello.reports.FigureKey;
import sello.reports.OpenTable;
import sello.reports.Row;

/** The addresses at which rows on a page say where they come from. */
final class Origins {
  private Origins() {}

  /** One for each row; none when the release cannot say. */
  static List<String> of(OpenTable table, List<Row> rows, boolean pinned) {
    return table.isTraced()
        ? rows.stream()
            .map(row -> Addresses.provenancePage(FigureKey.of(table, row), pinned))
            .toList()
        : List.of();
  }
}
