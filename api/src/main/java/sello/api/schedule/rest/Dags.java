package sello.api.schedule.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.DagRow;

/** Workflows that were ever loaded. */
final class Dags {
  private static final Listing.Source<DagRow> LIST =
      new Listing.Source<>(
          "select *",
          " from dag",
          new Order(
              Map.of(
                  "dag_id", "dag_id",
                  "dag_display_name", "dag_id",
                  "next_dagrun", "next_dagrun_run_after"),
              List.of("dag_id"),
              List.of("dag_id")),
          DagRow.class);

  private final Jdbi jdbi;

  Dags(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Listing<DagRow> list(Filter filter, Page page) {
    return LIST.list(jdbi, filter, page);
  }

  Optional<DagRow> find(String dagId) {
    return list(new Filter().and("dag_id = ?", dagId), new Page(1, 0, List.of())).rows().stream()
        .findFirst();
  }

  /**
   * @throws HttpRefusal 404 with this sentence when there is none
   */
  void check(String dagId, String sentence) {
    if (find(dagId).isEmpty()) {
      throw HttpRefusal.missing(sentence.formatted(dagId));
    }
  }

  /**
   * @throws HttpRefusal 404 when there is none
   */
  DagRow get(String dagId) {
    return find(dagId)
        .orElseThrow(
            () -> HttpRefusal.missing("The Dag with ID: `%s` was not found".formatted(dagId)));
  }
}
