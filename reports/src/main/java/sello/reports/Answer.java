package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Field;

/**
 * The answer to a query, not read yet: its size is known before its first row.
 *
 * @param table what was asked
 * @param query the question
 * @param count rows of the whole answer, on all pages
 * @param size rows of this page
 * @param next where the next page begins; empty on the last
 * @param source where its rows are read
 */
public record Answer(
    OpenTable table, Query query, long count, long size, Optional<PageToken> next, Source source) {

  /** The columns of every format, in order. */
  public List<Field<?>> columns() {
    return labels().columns();
  }

  /** The canonical query string of what was asked. */
  public String question() {
    return question(Map.of());
  }

  /** The same with further parameters in their place. */
  String question(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    table.view().ifPresent(view -> all.putAll(view.parameters()));
    return query.canonical(all);
  }

  /** Reads the rows one by one, in order, all of them. */
  public void forEach(RowTaker taker) {
    Labels labels = labels();
    source.read(row -> taker.take(labels.added(row)));
  }

  /** The same answer; something is done before each row that is read. */
  public Answer before(Runnable eachRow) {
    Source paced =
        taker ->
            source.read(
                row -> {
                  eachRow.run();
                  return taker.take(row);
                });
    return new Answer(table, query, count, size, next, paced);
  }

  private Labels labels() {
    return query.wording().labelled() ? Labels.of(table, query) : Labels.none(query);
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

  /** Gives the rows of the page one by one, as long as more are wanted. */
  @FunctionalInterface
  interface Source {
    void read(RowTaker taker);
  }

  /** Takes a row and says whether it wants the next. */
  @FunctionalInterface
  public interface RowTaker {
    boolean take(Row row);
  }
}
