package sello.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * A column beside the key, as two releases declare it.
 *
 * @param name its name
 * @param before its side in the first release; empty when that has no such column
 * @param after its side in the second
 */
record ComparedColumn(String name, Optional<Side> before, Optional<Side> after) {

  /**
   * A column in one release.
   *
   * @param field the column
   * @param flag the column of its flag; empty when it has none
   * @param speaks whether the flag is its own: a limit shares that of its figure
   */
  record Side(Field<?> field, Optional<Field<?>> flag, boolean speaks) {
    Side(Field<?> field) {
      this(field, Optional.empty(), false);
    }
  }

  /** Every column of either, in the order of the second; what only the first has comes last. */
  static List<ComparedColumn> all(Spec before, Spec after, List<Field<?>> key) {
    Map<String, Side> first = sides(before);
    Map<String, Side> second = sides(after);
    key.forEach(field -> first.remove(field.name()));
    key.forEach(field -> second.remove(field.name()));
    List<ComparedColumn> columns = new ArrayList<>();
    second.forEach(
        (name, side) ->
            columns.add(
                new ComparedColumn(name, Optional.ofNullable(first.get(name)), Optional.of(side))));
    first.forEach(
        (name, side) -> {
          if (!second.containsKey(name)) {
            columns.add(new ComparedColumn(name, Optional.of(side), Optional.empty()));
          }
        });
    return columns;
  }

  private static Map<String, Side> sides(Spec spec) {
    Map<String, Side> sides = new LinkedHashMap<>();
    spec.dimensions().forEach(field -> sides.put(field.name(), new Side(field)));
    for (Measure measure : spec.measures()) {
      Optional<Field<?>> flag =
          measure.flagged() ? Optional.of(measure.field().flag()) : Optional.empty();
      sides.put(measure.field().name(), new Side(measure.field(), flag, true));
      if (measure.limits()) {
        sides.put(measure.field().low().name(), new Side(measure.field().low(), flag, false));
        sides.put(measure.field().high().name(), new Side(measure.field().high(), flag, false));
      }
    }
    return sides;
  }

  /** Whether both releases have it, so that its values can differ. */
  boolean isInBoth() {
    return before.isPresent() && after.isPresent();
  }
}
