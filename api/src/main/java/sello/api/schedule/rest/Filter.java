package sello.api.schedule.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Conditions on the rows of a list, all of which hold, and the values in them. */
final class Filter {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * Adds a condition.
   *
   * @param condition SQL of this program, never of a caller, with a question mark for each value
   */
  Filter and(String condition, Object... bound) {
    conditions.add(condition);
    Collections.addAll(values, bound);
    return this;
  }

  /** Adds a condition on a value that a caller may leave out. */
  Filter and(String condition, Optional<?> value) {
    value.ifPresent(bound -> and(condition, new Object[] {bound}));
    return this;
  }

  /** A column has one of these values; none of them, no row. */
  Filter in(String column, Collection<?> wanted) {
    String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
    return wanted.isEmpty()
        ? and("1 = 0")
        : and("%s in (%s)".formatted(column, marks), wanted.toArray());
  }

  /** Either a condition without values holds, or all of another filter. */
  Filter or(String condition, Filter other) {
    String all = String.join(" and ", other.conditions);
    return and("(%s or %s)".formatted(condition, all), other.values.toArray());
  }

  /** A column matches a pattern that a caller may leave out. */
  Filter like(String column, Optional<String> pattern) {
    pattern.map(LikePattern::of).ifPresent(parts -> like(column, parts));
    return this;
  }

  private void like(String column, List<String> parts) {
    String one = "lower(%s) like ? escape '%s'".formatted(column, LikePattern.ESCAPE);
    and("(" + String.join(" or ", Collections.nCopies(parts.size(), one)) + ")", parts.toArray());
  }

  /** The conditions after {@code where}; nothing for none. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Gives a statement the values, in their order. */
  <S extends SqlStatement<S>> S bind(S statement) {
    for (int i = 0; i < values.size(); i++) {
      statement.bind(i, values.get(i));
    }
    return statement;
  }
}
