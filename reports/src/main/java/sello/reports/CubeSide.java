package sello.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;

/**
 * One side of a cube: the codes of a field of the key.
 *
 * @param field the field
 * @param codes in their order; never none
 * @param places the place of each code
 */
record CubeSide(Field<?> field, List<Object> codes, Map<Object, Integer> places) {

  /** No side is empty, not even of a table without rows. */
  private static final String NONE = "none";

  private static CubeSide of(Field<?> field, List<Object> codes) {
    Map<Object, Integer> places = new HashMap<>();
    codes.forEach(code -> places.put(code, places.size()));
    return new CubeSide(field, codes, places);
  }

  /** The codes in an answer; of an empty one, those that its conditions allow. */
  static CubeSide of(Field<?> field, Answer answer) {
    return of(
        field,
        answer.size() == 0 ? allowed(field, answer) : answer.table().values(field, answer.query()));
  }

  private static List<Object> allowed(Field<?> field, Answer answer) {
    OpenTable table = answer.table();
    Query query = answer.query();
    List<Filter> own = query.filters().stream().filter(f -> f.field().equals(field)).toList();
    List<Object> there = table.values(field, Query.where(query.spec(), own));
    if (!there.isEmpty()) {
      return there;
    }
    List<Object> asked = new ArrayList<>();
    own.forEach(filter -> asked.addAll(filter.bindings()));
    return asked.isEmpty() ? List.of(NONE) : asked.stream().distinct().toList();
  }

  int place(Row row) {
    return Optional.ofNullable(places.get(row.value(field.name()).orElseThrow())).orElseThrow();
  }
}
