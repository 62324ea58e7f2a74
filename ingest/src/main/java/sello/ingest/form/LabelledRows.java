package sello.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of SDMX-CSV with labels behind the codes, as {@code labels=both} gives them: of {@code ES:
 * Spain} the code is read. A row of SDMX-CSV 2.0 may ask to delete a figure: it is none.
 */
final class LabelledRows implements Rows {
  private static final Pattern LABELLED =
      Pattern.compile("\\s*([\\w.\\-]+): ?\\D.*", Pattern.DOTALL);

  private static final String DELETE = "D";

  private final Rows rows;
  private final int action;

  LabelledRows(Rows rows, List<String> header) {
    this.rows = rows;
    this.action = header.indexOf("ACTION");
  }

  /** The codes of cells, as far as labels stand behind them. */
  static List<String> codes(List<String> cells) {
    return cells.stream().map(LabelledRows::code).toList();
  }

  private static String code(String cell) {
    if (cell.indexOf(':') <= 0) {
      return cell;
    }
    Matcher labelled = LABELLED.matcher(cell);
    return labelled.matches() ? labelled.group(1) : cell;
  }

  @Override
  public boolean countsCells() {
    return rows.countsCells();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Row row = rows.next();
    if (action >= 0 && action < row.cells().size() && row.cells().get(action).equals(DELETE)) {
      throw new FormError(
          row.line(),
          DELETE,
          "must not ask to delete a figure",
          "Remove the rows whose ACTION is D, and the figures that they name.");
    }
    return new Row(row.line(), codes(row.cells()));
  }

  @Override
  public void close() {
    rows.close();
  }
}
