package sello.api.schedule.rest;

import java.util.List;

/** Which rows of a list, in which order. */
record Page(long limit, long offset, List<String> order) {
  private static final long STANDARD = 50;
  private static final long MOST = 100;

  static Page of(Query query) {
    return new Page(
        Math.min(query.number("limit", 0).orElse(STANDARD), MOST),
        query.number("offset", 0).orElse(0L),
        query.all("order_by"));
  }

  /** That of a body, whose names are others. */
  static Page of(Sent sent) {
    return new Page(
        Math.min(sent.number("page_limit", MOST, 0), MOST),
        sent.number("page_offset", 0, 0),
        sent.text("order_by").map(List::of).orElse(List.of()));
  }

  String sql() {
    return " offset %d rows fetch next %d rows only".formatted(offset, limit);
  }
}
