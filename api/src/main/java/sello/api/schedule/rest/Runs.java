package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.RunRow;

/** Runs of workflows, with the definitions that their tasks follow. */
final class Runs {
  private static final Listing.Source<RunRow> LIST =
      new Listing.Source<>(
          "select *",
          " from dag_run",
          new Order(
              Map.ofEntries(
                  Map.entry("id", "id"),
                  Map.entry("state", "state"),
                  Map.entry("dag_id", "dag_id"),
                  Map.entry("run_id", "run_id"),
                  Map.entry("dag_run_id", "run_id"),
                  Map.entry("logical_date", "logical_date"),
                  Map.entry("run_after", "run_after"),
                  Map.entry("start_date", "start_date"),
                  Map.entry("end_date", "end_date"),
                  Map.entry("duration", "(end_date - start_date)")),
              List.of("id"),
              List.of("id")),
          RunRow.class);

  private final Jdbi jdbi;
  private final Versions versions;

  Runs(Jdbi jdbi, Versions versions) {
    this.jdbi = jdbi;
    this.versions = versions;
  }

  Answer list(Filter filter, Page page) {
    Listing<RunRow> found = LIST.list(jdbi, filter, page);
    return Bodies.list("dag_runs", bodies(found.rows()), found.total());
  }

  Optional<RunRow> find(String dagId, String runId) {
    Filter filter = new Filter().and("dag_id = ?", dagId).and("run_id = ?", runId);
    return LIST.list(jdbi, filter, new Page(1, 0, List.of())).rows().stream().findFirst();
  }

  /**
   * @throws HttpRefusal 404 when there is none
   */
  RunRow get(String dagId, String runId) {
    return find(dagId, runId)
        .orElseThrow(
            () ->
                HttpRefusal.missing(
                    "The DagRun with dag_id: `%s` and run_id: `%s` was not found"
                        .formatted(dagId, runId)));
  }

  ObjectNode body(RunRow run) {
    return bodies(List.of(run)).get(0);
  }

  private List<ObjectNode> bodies(List<RunRow> runs) {
    Map<Long, SortedSet<String>> ids = versionIds(runs);
    Map<String, DagVersionRow> rows =
        versions.of(ids.values().stream().flatMap(Collection::stream).toList());
    return runs.stream()
        .map(run -> DagRunBody.of(run, inOrder(rows, ids.getOrDefault(run.id(), new TreeSet<>()))))
        .toList();
  }

  private static List<DagVersionRow> inOrder(
      Map<String, DagVersionRow> rows, Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
        .sorted(Comparator.comparing(DagVersionRow::versionNumber))
        .toList();
  }

  /** The definitions of each run and of its tasks, by the number of the run. */
  private Map<Long, SortedSet<String>> versionIds(List<RunRow> runs) {
    Filter filter = new Filter().in("r.id", runs.stream().map(RunRow::id).toList());
    String sql =
        """
        select distinct r.id as id, t.dag_version_id as version from dag_run r
        join task_instance t on t.dag_id = r.dag_id and t.run_id = r.run_id
        """;
    Map<Long, SortedSet<String>> ids =
        runs.stream()
            .collect(
                Collectors.toMap(RunRow::id, run -> new TreeSet<>(List.of(run.dagVersionId()))));
    jdbi.useHandle(
        handle ->
            filter
                .bind(handle.createQuery(sql + filter.where()))
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("version")))
                .forEach(
                    found ->
                        ids.computeIfPresent(
                            found.getKey(),
                            (id, known) -> {
                              known.add(found.getValue());
                              return known;
                            })));
    return ids;
  }
}
