package sello.api.schedule.rest;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * A page of rows, and how many there are in all.
 *
 * @param total before paging
 */
record Listing<T>(List<T> rows, long total) {
  /** The same page, each row made into something else. */
  <R> Listing<R> map(Function<T, R> made) {
    return new Listing<>(rows.stream().map(made).toList(), total);
  }

  /**
   * Where rows come from.
   *
   * @param select the columns
   * @param from the tables
   * @param order by what they can be sorted
   * @param type what a row becomes
   */
  record Source<T>(String select, String from, Order order, Class<T> type) {
    Listing<T> list(Jdbi jdbi, Filter filter, Page page) {
      String rows = select + from + filter.where() + order.sql(page.order()) + page.sql();
      String count = "select count(*)" + from + filter.where();
      return jdbi.inTransaction(
          handle ->
              new Listing<>(
                  filter.bind(handle.createQuery(rows)).mapTo(type).list(),
                  filter.bind(handle.createQuery(count)).mapTo(Long.class).one()));
    }
  }
}
