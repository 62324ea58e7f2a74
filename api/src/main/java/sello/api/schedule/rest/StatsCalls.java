package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.RunState;

/** How many runs of each state workflows have; one that never ran is not listed. */
final class StatsCalls {
  private final Jdbi jdbi;

  StatsCalls(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Answer stats(Ask ask) {
    Filter filter = new Filter();
    List<String> asked = ask.query().all("dag_ids");
    if (!asked.isEmpty()) {
      filter.in("dag_id", asked);
    }
    SortedMap<String, Map<RunState, Long>> counts = counts(filter);
    List<ObjectNode> dags =
        counts.entrySet().stream().map(dag -> body(dag.getKey(), dag.getValue())).toList();
    return Bodies.list("dags", dags, dags.size());
  }

  private SortedMap<String, Map<RunState, Long>> counts(Filter filter) {
    String sql =
        "select dag_id, state, count(*) as runs from dag_run%s group by dag_id, state"
            .formatted(filter.where());
    SortedMap<String, Map<RunState, Long>> counts = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            filter
                .bind(handle.createQuery(sql))
                .map(
                    (row, context) ->
                        counts
                            .computeIfAbsent(
                                row.getString("dag_id"), dagId -> new EnumMap<>(RunState.class))
                            .put(
                                RunState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                                row.getLong("runs")))
                .list());
    return counts;
  }

  private static ObjectNode body(String dagId, Map<RunState, Long> runs) {
    return new Keys()
        .put("dag_id", dagId)
        .put("dag_display_name", dagId)
        .put(
            "stats",
            Arrays.stream(RunState.values())
                .map(
                    state ->
                        new Keys()
                            .put("state", state.text())
                            .put("count", runs.getOrDefault(state, 0L))
                            .node())
                .toList())
        .node();
  }
}
