package sello.reports;

import java.util.ArrayList;
import java.util.List;
import sello.catalog.Field;

/**
 * The answer to a query, not read yet: its size is known before its first row.
 *
 * @param table what was asked
 * @param query the question
 * @param count rows of the whole answer
 */
public record Answer(OpenTable table, Query query, long count) {

  public List<Field<?>> columns() {
    return query.columns();
  }

  /** Reads the rows one by one, in order, all of them. */
  public void forEach(RowTaker taker) {
    table.read(query, taker);
  }

  /** The first rows, all of them when there are fewer. */
  public List<Row> first(int most) {
    List<Row> rows = new ArrayList<>();
    forEach(
        row -> {
          rows.add(row);
          return rows.size() < most;
        });
    return rows;
  }

  /** All rows: for tables that fit on a page. */
  public List<Row> rows() {
    return first(Integer.MAX_VALUE);
  }

  /** Takes a row and says whether it wants the next. */
  @FunctionalInterface
  public interface RowTaker {
    boolean take(Row row);
  }
}
