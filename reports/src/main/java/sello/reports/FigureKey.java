package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Field;
import sello.catalog.Measure;

/**
 * One row of a table, or one of its measures, that somebody wants to follow to its sources.
 *
 * @param table the table
 * @param row the row
 * @param measure the measure; empty for the whole row
 * @param limit so many rows and lines are listed of each table and file
 */
public record FigureKey(OpenTable table, Row row, Optional<Measure> measure, int limit) {
  static final int LIMIT = 20;
  static final int MOST = 1000;

  /** The row alone: its key as conditions. */
  Query query() {
    List<Filter> filters = new ArrayList<>();
    for (Field<?> field : table.spec().key()) {
      filters.add(new Filter.AnyOf(field, List.of(row.value(field.name()).orElseThrow())));
    }
    return Query.where(table.spec(), filters);
  }

  /** The canonical query string: the whole key, and what differs from the standard. */
  public String canonical() {
    Map<String, String> more = new TreeMap<>();
    measure.ifPresent(found -> more.put("measure", found.field().name()));
    if (limit != LIMIT) {
      more.put("limit", Integer.toString(limit));
    }
    return query().canonical(more);
  }

  /** A whole row as it stands in an answer. */
  public static FigureKey of(OpenTable table, Row row) {
    return new FigureKey(table, row, Optional.empty(), LIMIT);
  }

  /** The same row with another measure, or whole. */
  public FigureKey with(Optional<Measure> other) {
    return new FigureKey(table, row, other, limit);
  }

  /** The same with as much listed as may be. */
  public FigureKey longest() {
    return new FigureKey(table, row, measure, MOST);
  }
}
