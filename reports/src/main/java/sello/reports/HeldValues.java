package sello.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;

/** The values of fields of large tables that were asked for lately, where they are few. */
final class HeldValues {
  /** More values are nothing to choose from. */
  static final int MOST = 10_000;

  private static final long MOST_OF_ALL = 50_000;

  private final Cache<String, Optional<List<String>>> held =
      Caffeine.newBuilder()
          .maximumWeight(MOST_OF_ALL)
          .weigher(
              (String key, Optional<List<String>> values) -> 1 + values.map(List::size).orElse(0))
          .build();

  /** The values of a field, in order; empty when they are not few. */
  Optional<List<String>> of(FileTable table, Field<?> field) {
    OpenTable open = table.table();
    String key = open.release().id() + "/" + open.name() + "?" + field.name();
    return held.get(key, name -> read(table, field));
  }

  private static Optional<List<String>> read(FileTable table, Field<?> field) {
    return Optional.of(table.some(MOST + 1, field)).filter(values -> values.size() <= MOST);
  }
}
