package sello.api.schedule.rest;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.engine.Commands;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.DagVersionRow;

/** Which workflows there are, and what is known of one. */
final class DagCalls {
  static final List<String> FILTERS =
      List.of("dag_id_pattern", "tags", "tags_match_mode", "paused", "exclude_stale");

  private static final List<String> MATCH_MODES = List.of("any", "all");

  private static final List<String> PAUSED_ALONE = List.of("is_paused");

  private final Jdbi jdbi;
  private final Dags dags;
  private final InForce definitions;
  private final Commands commands;

  DagCalls(Jdbi jdbi, Dags dags, InForce definitions, Commands commands) {
    this.jdbi = jdbi;
    this.commands = commands;
    this.dags = dags;
    this.definitions = definitions;
  }

  Answer list(Ask ask) {
    Query query = ask.query();
    Filter filter =
        new Filter()
            .like("dag_id", query.one("dag_id_pattern"))
            .and("is_paused = ?", query.flag("paused"));
    if (query.flag("exclude_stale").orElse(true)) {
      filter.and("is_stale = ?", false);
    }
    tags(filter, query);
    Listing<DagRow> found = dags.list(filter, Page.of(query));
    return Bodies.list(
        "dags",
        found.map(dag -> DagBody.of(dag, definitions.workflow(dag.dagId()))).rows(),
        found.total());
  }

  private static void tags(Filter filter, Query query) {
    Set<String> tags = Set.copyOf(query.all("tags"));
    boolean isAll = query.word("tags_match_mode", MATCH_MODES).orElse("any").equals("all");
    if (!tags.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(tags.size(), "?"));
      filter.and(
          "(select count(*) from dag_tag g where g.dag_id = dag.dag_id and g.name in (%s)) >= %d"
              .formatted(marks, isAll ? tags.size() : 1),
          tags.toArray());
    }
  }

  Answer get(Ask ask) {
    DagRow dag = dags.get(ask.part("dag_id"));
    return Answer.of(DagBody.of(dag, definitions.workflow(dag.dagId())));
  }

  Answer details(Ask ask) {
    DagRow dag = dags.get(ask.part("dag_id"));
    DagVersionRow version = definitions.version(dag.dagId());
    return Answer.of(
        DagDetailsBody.of(dag, definitions.workflow(version), version, active(dag.dagId())));
  }

  private long active(String dagId) {
    String sql = "select count(*) from dag_run where dag_id = ? and state in ('queued', 'running')";
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, dagId).mapTo(Long.class).one());
  }

  /** Pauses a workflow, or lets it go on. */
  Answer pause(Ask ask) {
    if (!PAUSED_ALONE.containsAll(ask.query().all("update_mask"))) {
      throw HttpRefusal.of(400, "Only `is_paused` field can be updated through the REST API");
    }
    Sent sent = ask.sent("is_paused");
    sent.needValue("is_paused", "bool_type", "boolean");
    boolean isPaused = sent.flag("is_paused", false);
    sent.check();
    String dagId = ask.part("dag_id");
    dags.check(dagId, "Dag with id: %s was not found");
    return Answer.of(DagBody.of(commands.pause(dagId, isPaused), definitions.workflow(dagId)));
  }
}
