package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that come after a given row in an order, as a condition: greater in one column, and
 * equal in all before it. Missing values come last.
 */
final class Keyset {
  private static final Statement NEVER = new Statement("false", List.of());

  private Keyset() {}

  static Statement after(List<SortOrder> order, List<Optional<Object>> row) {
    List<Statement> ways = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      List<Statement> conditions = new ArrayList<>();
      for (int before = 0; before < i; before++) {
        conditions.add(equal(order.get(before), row.get(before)));
      }
      conditions.add(behind(order.get(i), row.get(i)));
      Statement all = Statement.joined(" AND ", conditions.stream());
      ways.add(new Statement("(" + all.sql() + ")", all.bindings()));
    }
    return Statement.joined(" OR ", ways.stream());
  }

  private static Statement equal(SortOrder order, Optional<Object> value) {
    return value
        .map(found -> new Statement(order.column() + " = ?", List.of(found)))
        .orElseGet(() -> new Statement(order.column() + " IS NULL", List.of()));
  }

  private static Statement behind(SortOrder order, Optional<Object> value) {
    String than = order.descending() ? "<" : ">";
    return value
        .map(
            found ->
                new Statement(
                    "(%1$s %2$s ? OR %1$s IS NULL)".formatted(order.column(), than),
                    List.of(found)))
        .orElse(NEVER);
  }
}
