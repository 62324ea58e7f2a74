package sello.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of SDMX-CSV with labels behind the codes, as {@code labels=both} gives them: of {@code ES:
 * Spain} the code is read.
 */
final class LabelledRows implements Rows {
  private static final Pattern LABELLED =
      Pattern.compile("\\s*([\\w.\\-]+): ?\\D.*", Pattern.DOTALL);

  private final Rows rows;

  LabelledRows(Rows rows) {
    this.rows = rows;
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
    return new Row(row.line(), codes(row.cells()));
  }

  @Override
  public void close() {
    rows.close();
  }
}
