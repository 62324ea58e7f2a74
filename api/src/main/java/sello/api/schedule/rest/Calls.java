package sello.api.schedule.rest;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.PATCH;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import java.util.List;

/** Every call that is offered, written out. */
final class Calls {
  static final String API = "/api/v2";

  private static final String DAG = API + "/dags/{dag_id}";
  private static final String RUN = DAG + "/dagRuns/{dag_run_id}";
  private static final String TASK = RUN + "/taskInstances/{task_id}";

  private Calls() {}

  static List<Call> system(SystemCalls system, LoginCalls login) {
    return List.of(
        Call.open(POST, "/auth/token", login::login),
        Call.open(GET, API + "/version", system::version),
        Call.open(GET, API + "/monitor/health", system::health));
  }

  static List<Call> definitions(DagCalls dags, DefinitionCalls definitions, ErrorCalls errors) {
    return List.of(
        Call.list(API + "/dags", dags::list, DagCalls.FILTERS),
        Call.read(DAG, dags::get),
        Call.change(PATCH, DAG, dags::pause, "update_mask"),
        Call.read(DAG + "/details", dags::details),
        Call.read(DAG + "/tasks", definitions::tasks, "order_by"),
        Call.read(DAG + "/tasks/{task_id}", definitions::task),
        Call.read(API + "/dagSources/{dag_id}", definitions::source, "version_number"),
        Call.list(DAG + "/dagVersions", definitions::versions, List.of("version_number")),
        Call.list(API + "/importErrors", errors::list, ErrorCalls.FILTERS));
  }

  static List<Call> runs(RunCalls runs, RunChangeCalls changes, WaitCalls waits, StatsCalls stats) {
    return List.of(
        Call.ask(DAG + "/dagRuns/list", runs::batch),
        Call.list(DAG + "/dagRuns", runs::list, RunCalls.FILTERS),
        Call.change(POST, DAG + "/dagRuns", changes::trigger),
        Call.read(RUN, runs::get),
        Call.change(PATCH, RUN, changes::patch, "update_mask"),
        Call.change(DELETE, RUN, changes::delete),
        Call.change(POST, RUN + "/clear", changes::clear),
        Call.read(RUN + "/wait", waits::await, "interval"),
        Call.read(API + "/dagStats", stats::stats, "dag_ids"));
  }

  static List<Call> tasks(
      TaskCalls tasks, TaskChangeCalls changes, LogCalls logs, PoolCalls pools) {
    return List.of(
        Call.ask(RUN + "/taskInstances/list", tasks::batch),
        Call.list(RUN + "/taskInstances", tasks::list, TaskCalls.FILTERS),
        Call.read(TASK, tasks::get),
        Call.change(PATCH, TASK, changes::patch, "update_mask"),
        Call.change(POST, DAG + "/clearTaskInstances", changes::clear),
        Call.read(TASK + "/tries", tasks::tries, "map_index"),
        Call.read(TASK + "/logs/{try_number}", logs::log, LogCalls.PARAMETERS),
        Call.list(API + "/pools", pools::list, PoolCalls.FILTERS),
        Call.read(API + "/pools/{pool_name}", pools::get));
  }

  static List<Call> backfills(BackfillCalls backfills, BackfillChangeCalls changes) {
    return List.of(
        Call.list(API + "/backfills", backfills::list, List.of("dag_id")),
        Call.change(POST, API + "/backfills", changes::create),
        Call.change(POST, API + "/backfills/dry_run", changes::dryRun),
        Call.read(API + "/backfills/{backfill_id}", backfills::get),
        Call.change(PUT, API + "/backfills/{backfill_id}/pause", changes::pause),
        Call.change(PUT, API + "/backfills/{backfill_id}/unpause", changes::unpause),
        Call.change(PUT, API + "/backfills/{backfill_id}/cancel", changes::cancel));
  }
}
