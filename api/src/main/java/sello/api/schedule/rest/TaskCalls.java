package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which tasks runs have, and what is known of one. */
final class TaskCalls {
  static final List<String> FILTERS = List.of(Ranges.names("state", "map_index"));

  private static final List<String> STATES =
      List.of(
          "removed",
          "scheduled",
          "queued",
          "running",
          "success",
          "restarting",
          "failed",
          "up_for_retry",
          "up_for_reschedule",
          "upstream_failed",
          "skipped",
          "deferred");

  /** What callers write for the state of a task of which nothing is decided. */
  private static final List<String> UNDECIDED = List.of(Sent.NONE, "no_status");

  private final Dags dags;
  private final Runs runs;
  private final Tasks tasks;

  TaskCalls(Dags dags, Runs runs, Tasks tasks) {
    this.dags = dags;
    this.runs = runs;
    this.tasks = tasks;
  }

  Answer list(Ask ask) {
    Query query = ask.query();
    Filter filter = new Filter();
    Page page = Page.of(query);
    Ranges.add(filter, query::time, TaskCalls::column);
    List<String> states = query.all("state");
    if (!Stream.concat(STATES.stream(), UNDECIDED.stream()).toList().containsAll(states)) {
      throw HttpRefusal.of(
          422, "Invalid value for state. Valid values are " + String.join(", ", STATES));
    }
    among(filter, states);
    onlyUnmapped(filter, query);
    within(filter, ask.part("dag_id"), ask.part("dag_run_id"));
    return tasks.answer(tasks.list(filter, page));
  }

  /** Here no task is mapped: those of an index other than -1 are none. */
  private static void onlyUnmapped(Filter filter, Query query) {
    if (!query.all("map_index").isEmpty()) {
      boolean isAsked =
          query.number("map_index", Long.MIN_VALUE).filter(index -> index == -1).isPresent();
      filter.and(isAsked ? "1 = 1" : "1 = 0");
    }
  }

  private void within(Filter filter, String dagId, String runId) {
    if (!dagId.equals(RunCalls.ALL)) {
      filter.and("t.dag_id = ?", dags.get(dagId).dagId());
    }
    if (!runId.equals(RunCalls.ALL)) {
      filter.and("t.run_id = ?", runId);
    }
    boolean isOfOne = !dagId.equals(RunCalls.ALL) && !runId.equals(RunCalls.ALL);
    if (isOfOne && runs.find(dagId, runId).isEmpty()) {
      throw HttpRefusal.missing(
          "DagRun with dag_id: `%s` and run_id: `%s` was not found".formatted(dagId, runId));
    }
  }

  private static void among(Filter filter, List<String> states) {
    List<String> decided = states.stream().filter(state -> !UNDECIDED.contains(state)).toList();
    if (decided.size() < states.size()) {
      Filter known = new Filter().in("t.state", decided);
      filter.or("t.state is null", known);
    } else if (!states.isEmpty()) {
      filter.in("t.state", decided);
    }
  }

  private static String column(String time) {
    boolean isOfRun = time.equals("logical_date") || time.equals("run_after");
    return (isOfRun ? "r." : "t.") + time;
  }

  Answer get(Ask ask) {
    String dagId = ask.part("dag_id");
    String runId = ask.part("dag_run_id");
    String taskId = ask.part("task_id");
    return tasks
        .find(dagId, runId, taskId)
        .map(found -> Answer.of(tasks.bodies(List.of(found)).get(0)))
        .orElseThrow(
            () ->
                HttpRefusal.missing(
                    "The Task Instance with dag_id: `%s`, run_id: `%s` and task_id: `%s` was not found"
                        .formatted(dagId, runId, taskId)));
  }

  Answer tries(Ask ask) {
    String dagId = ask.part("dag_id");
    String runId = ask.part("dag_run_id");
    String taskId = ask.part("task_id");
    long index = ask.query().number("map_index", Long.MIN_VALUE).orElse(-1L);
    List<ObjectNode> tries =
        tasks
            .find(dagId, runId, taskId)
            .filter(found -> index == -1)
            .map(found -> tasks.tries(found.task()))
            .orElseThrow(
                () ->
                    HttpRefusal.missing(
                        ("The Task Instance with dag_id: `%s`, run_id: `%s`, task_id: `%s` and"
                                + " map_index: `%d` was not found")
                            .formatted(dagId, runId, taskId, index)));
    return Bodies.list("task_instances", tries, tries.size());
  }

  /** The same list, asked for in a body. */
  Answer batch(Ask ask) {
    All.check(ask, "dag_id", "dag_run_id");
    Sent sent =
        ask.sent(
            Ranges.names(
                "dag_ids",
                "dag_run_ids",
                "task_ids",
                "state",
                "order_by",
                "page_limit",
                "page_offset"));
    Filter filter = new Filter();
    Ranges.add(filter, sent::time, TaskCalls::column);
    sent.texts("dag_ids").ifPresent(ids -> filter.in("t.dag_id", ids));
    sent.texts("dag_run_ids").ifPresent(ids -> filter.in("t.run_id", ids));
    sent.texts("task_ids").ifPresent(ids -> filter.in("t.task_id", ids));
    Optional<List<String>> states = sent.words("state", STATES);
    Page page = Page.of(sent);
    sent.check();
    states.ifPresent(wanted -> among(filter, wanted));
    return tasks.answer(tasks.list(filter, page));
  }
}
