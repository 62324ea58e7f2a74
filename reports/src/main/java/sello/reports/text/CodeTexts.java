package sello.reports.text;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import sello.catalog.Field;

/**
 * What the values of closed lists are called in a language. A list has the name of the field that
 * holds its values; a few are held by several fields. What no list names stands for itself.
 *
 * @param texts name by {@code <list>.<value>}
 */
record CodeTexts(SortedMap<String, String> texts) {
  private static final Map<String, String> LISTS =
      Map.of(
          "level", "school_type",
          "ownership", "school_type",
          "size_class", "school_type",
          "widened_verdict", "verdict");

  Optional<String> of(Field<?> field, String value) {
    return Optional.ofNullable(texts.get(list(field.name()) + "." + value.replace(' ', '_')));
  }

  private static String list(String field) {
    return LISTS.getOrDefault(field, field);
  }
}
