package sello.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The small tables that were asked lately, as many as fit. */
final class HeldTables {
  /** Above this a table is asked of the engine: some ten thousand rows of eighty columns. */
  private static final long MOST_CELLS = 800_000;

  /** Of all tables held, each value once and each cell a reference: some fifty megabytes. */
  private static final long MOST_CELLS_OF_ALL = 4_000_000;

  private final Cache<String, HeldTable> held =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CELLS_OF_ALL)
          .weigher((String key, HeldTable table) -> Math.toIntExact(table.cells()))
          .build();

  /** The table in memory; empty when it is too large, or no table of one release. */
  Optional<HeldTable> of(OpenTable table) {
    long cells = table.entry().rows() * KnownColumns.of(table.spec()).size();
    if (cells > MOST_CELLS || table.view().isPresent()) {
      return Optional.empty();
    }
    String key = table.release().id() + "/" + table.name();
    return Optional.of(held.get(key, name -> HeldTable.of(table)));
  }
}
