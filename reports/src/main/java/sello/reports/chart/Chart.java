package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A table and which field goes where. Data, not code.
 *
 * @param name last part of its address
 * @param title what is drawn, for people
 * @param question the question that it answers
 * @param kind how it is drawn
 * @param table the table that holds the numbers
 * @param x the field along which it runs
 * @param y the figure that is drawn
 * @param fixed parameters that hold unless a caller gives others
 */
public record Chart(
    String name,
    String title,
    String question,
    ChartKind kind,
    Spec table,
    Field<?> x,
    Field<?> y,
    Map<String, String> fixed) {

  public Chart {
    fixed = Map.copyOf(fixed);
    for (String field : List.of(x.name(), y.name())) {
      if (table.column(field).isEmpty()) {
        throw new IllegalArgumentException(
            "Chart %s: table %s has no field %s.".formatted(name, table.name(), field));
      }
    }
    if (!y.type().isNumber()) {
      throw new IllegalArgumentException("Chart %s: %s is no number.".formatted(name, y.name()));
    }
  }

  /** A caller's parameters, and the fixed ones that the caller did not give. */
  public Map<String, List<String>> parameters(Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    fixed.forEach((parameter, value) -> all.putIfAbsent(parameter, List.of(value)));
    return all;
  }
}
