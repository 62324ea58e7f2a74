package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.reports.Answer;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.TimeField;

/**
 * The rows of a table on its page: so many as are read with ease and sent fast. Where they are not
 * all, the newest come first, and of each edition or year the highest, so that what is not known
 * stands last; unless a caller asks for another order.
 *
 * @param rows the rows
 * @param count the rows of the whole answer
 * @param first the figure by which they stand; empty where the order is the key's or a caller's
 * @param start address of the first rows, where these are later ones; else empty
 * @param next address of the rows after these; empty where there are none
 */
public record RowsOfPage(
    List<Row> rows, long count, Optional<Field<?>> first, String start, String next) {
  /** Cells of a page: more weigh more than the rest of it. */
  private static final int MOST_CELLS = 700;

  private static final int MOST_ROWS = 100;
  private static final int LEAST_ROWS = 25;
  private static final String AFTER = "after";
  private static final String SORT = "sort";
  private static final String LIMIT = "limit";

  static RowsOfPage of(Context ctx, OpenTable table, Answer answer) {
    Map<String, List<String>> given = Parameters.ofTable(ctx, Parameters.OF_VIEWS);
    int most = most(answer);
    boolean isLater = given.containsKey(AFTER);
    if (!isLater && answer.size() <= most) {
      return new RowsOfPage(answer.rows(), answer.count(), Optional.empty(), "", "");
    }
    Map<String, List<String>> asked = new LinkedHashMap<>(given);
    Optional<Field<?>> first = given.containsKey(SORT) ? Optional.empty() : order(answer, asked);
    asked.computeIfAbsent(LIMIT, limit -> List.of(Integer.toString(most)));
    Answer page = table.ask(asked);
    return new RowsOfPage(
        page.first(most),
        answer.count(),
        first,
        isLater ? QueryLink.with(ctx, AFTER) : "",
        page.next().map(token -> QueryLink.with(ctx, AFTER, token.text())).orElse(""));
  }

  /** The newest first, then the highest by the first figure. */
  private static Optional<Field<?>> order(Answer answer, Map<String, List<String>> asked) {
    Optional<Field<?>> time = TimeField.of(answer.query().spec());
    Optional<Measure> figure = answer.query().measures().stream().findFirst();
    if (time.isEmpty() || figure.isEmpty()) {
      return Optional.empty();
    }
    Field<?> field = figure.get().field();
    asked.put(SORT, List.of("-" + time.get().name() + ",-" + field.name()));
    return Optional.of(field);
  }

  private static int most(Answer answer) {
    int cells = answer.query().spec().dimensions().size() + answer.query().measures().size();
    return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, cells)));
  }

  public boolean isCut() {
    return !start.isEmpty() || !next.isEmpty();
  }
}
