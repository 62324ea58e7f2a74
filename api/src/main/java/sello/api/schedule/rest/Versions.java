package sello.api.schedule.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.DagVersionRow;

/** Definitions that workflows have or had. */
final class Versions {
  private static final int MOST_KEPT = 200;

  private static final Listing.Source<DagVersionRow> LIST =
      new Listing.Source<>(
          "select *",
          " from dag_version",
          new Order(
              Map.of("id", "created_at", "version_number", "version_number"),
              List.of("id"),
              List.of("dag_id", "version_number")),
          DagVersionRow.class);

  private final Jdbi jdbi;
  private final Cache<String, DagVersionRow> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Versions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Listing<DagVersionRow> list(Filter filter, Page page) {
    return LIST.list(jdbi, filter, page);
  }

  /** The definition in force. */
  Optional<DagVersionRow> latest(String dagId) {
    return list(new Filter().and("dag_id = ?", dagId), new Page(1, 0, List.of("-version_number")))
        .rows()
        .stream()
        .findFirst();
  }

  /** A definition by its number. */
  Optional<DagVersionRow> numbered(String dagId, long number) {
    Filter filter = new Filter().and("dag_id = ?", dagId).and("version_number = ?", number);
    return list(filter, new Page(1, 0, List.of())).rows().stream().findFirst();
  }

  /** Those with these ids, which never change but for the words of their file. */
  Map<String, DagVersionRow> of(Collection<String> ids) {
    return kept.getAll(Set.copyOf(ids), this::read);
  }

  private Map<String, DagVersionRow> read(Set<? extends String> ids) {
    Filter filter = new Filter().in("id", List.copyOf(ids));
    return jdbi.withHandle(
        handle ->
            filter
                .bind(handle.createQuery("select * from dag_version" + filter.where()))
                .mapTo(DagVersionRow.class)
                .collect(Collectors.toMap(DagVersionRow::id, row -> row)));
  }
}
