package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.PoolRow;

/** Which pools of slots there are, and how full they are. */
final class PoolCalls {
  static final List<String> FILTERS = List.of("pool_name_pattern");

  private static final Listing.Source<PoolRow> LIST =
      new Listing.Source<>(
          "select *",
          " from pool",
          new Order(
              Map.of("id", "name", "pool", "name", "name", "name"),
              List.of("name"),
              List.of("name")),
          PoolRow.class);

  private final Jdbi jdbi;

  PoolCalls(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Answer list(Ask ask) {
    Filter filter = new Filter().like("name", ask.query().one("pool_name_pattern"));
    Listing<PoolRow> found = LIST.list(jdbi, filter, Page.of(ask.query()));
    return Bodies.list("pools", found.map(this::body).rows(), found.total());
  }

  Answer get(Ask ask) {
    String name = ask.part("pool_name");
    Filter filter = new Filter().and("name = ?", name);
    return LIST.list(jdbi, filter, new Page(1, 0, List.of())).rows().stream()
        .findFirst()
        .map(pool -> Answer.of(body(pool)))
        .orElseThrow(
            () -> HttpRefusal.missing("The Pool with name: `%s` was not found".formatted(name)));
  }

  private ObjectNode body(PoolRow pool) {
    String sql =
        """
        select state, sum(pool_slots) as slots from task_instance
        where pool = ? and state in ('running', 'queued', 'scheduled') group by state
        """;
    Map<String, Long> slots =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(sql)
                    .bind(0, pool.name())
                    .map((row, context) -> Map.entry(row.getString("state"), row.getLong("slots")))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return PoolBody.of(
        pool,
        new PoolBody.Taken(
            slots.getOrDefault("running", 0L),
            slots.getOrDefault("queued", 0L),
            slots.getOrDefault("scheduled", 0L)));
  }
}
