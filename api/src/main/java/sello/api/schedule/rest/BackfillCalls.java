package sello.api.schedule.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.BackfillRow;

/** Which backfills a workflow had. */
final class BackfillCalls {
  private static final Listing.Source<BackfillRow> LIST =
      new Listing.Source<>(
          "select *",
          " from backfill",
          new Order(Map.of("id", "id"), List.of("id"), List.of("id")),
          BackfillRow.class);

  private final Jdbi jdbi;

  BackfillCalls(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Answer list(Ask ask) {
    String dagId =
        ask.query()
            .one("dag_id")
            .orElseThrow(() -> HttpRefusal.invalid(Complaint.missing(Query.place("dag_id"))));
    Filter filter = new Filter().and("dag_id = ?", dagId);
    Listing<BackfillRow> found = LIST.list(jdbi, filter, Page.of(ask.query()));
    return Bodies.list("backfills", found.map(BackfillBody::of).rows(), found.total());
  }

  Answer get(Ask ask) {
    return Answer.of(
        BackfillBody.of(
            find(ask.number("backfill_id"))
                .orElseThrow(() -> HttpRefusal.missing("Backfill not found"))));
  }

  private Optional<BackfillRow> find(long id) {
    Filter filter = new Filter().and("id = ?", id);
    return LIST.list(jdbi, filter, new Page(1, 0, List.of())).rows().stream().findFirst();
  }
}
