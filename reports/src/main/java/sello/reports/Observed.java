package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sello.catalog.Field;
import sello.catalog.Measure;

/**
 * A column of numbers as a statistician sees it: each of its cells is an observation of what the
 * key names.
 *
 * @param column a measure, an end of its interval, or a number that describes the row
 * @param place of the column
 * @param flag place of the column of its flag; below 0 when it has none
 */
record Observed(Field<?> column, int place, int flag) {

  /** The observed columns of a query, in order. */
  static List<Observed> of(Query query) {
    List<Field<?>> columns = query.columns();
    Map<String, Integer> flags = flags(query, columns);
    List<Observed> observed = new ArrayList<>();
    for (int i = query.spec().key().size(); i < columns.size(); i++) {
      Field<?> column = columns.get(i);
      if (column.type().isNumber()) {
        observed.add(new Observed(column, i, flags.getOrDefault(column.name(), -1)));
      }
    }
    return observed;
  }

  /** What a format of observations leaves out: columns that are neither numbers nor flags. */
  static List<String> omitted(Query query) {
    return query.spec().attributes().stream()
        .filter(field -> !field.type().isNumber())
        .map(Field::name)
        .toList();
  }

  /**
   * @throws Refusal when a table observes nothing
   */
  static List<Observed> required(Query query, Export export) {
    List<Observed> observed = of(query);
    if (observed.isEmpty()) {
      String detail =
          "%s has no figures, so it cannot be written as %s."
              .formatted(query.spec().name(), export.name());
      throw Problem.of(ProblemType.UNFIT_FORMAT, detail)
          .about("format", export.name())
          .allowing(Exports.fitFor(query))
          .refusal();
    }
    return observed;
  }

  /** Says that a format is another kind of thing than what was asked for. */
  static Refusal unfit(Query query, Export export, String why) {
    List<String> fit = new ArrayList<>(Exports.fitFor(query));
    fit.removeAll(List.of(Exports.JSON_STAT.name(), export.name()));
    return Problem.of(ProblemType.UNFIT_FORMAT, "%s %s.".formatted(export.name(), why))
        .about("format", export.name())
        .allowing(fit)
        .refusal();
  }

  /** The whole text of its flag. */
  String flagOf(Row row) {
    return flag < 0 ? "" : row.value(flag).map(Object::toString).orElse("");
  }

  private static Map<String, Integer> flags(Query query, List<Field<?>> columns) {
    List<String> names = columns.stream().map(Field::name).toList();
    Map<String, Integer> flags = new TreeMap<>();
    for (Measure measure : query.measures()) {
      if (measure.flagged()) {
        int place = names.indexOf(measure.field().flag().name());
        measure.columns().forEach(column -> flags.put(column.name(), place));
      }
    }
    return flags;
  }
}
