package sello.api.schedule.engine;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Takes tasks that stand in line into hand, the weightiest first, as many as limits allow. */
final class Queueing {
  private static final Set<TaskState> UNDER_WAY =
      Set.of(TaskState.QUEUED, TaskState.RUNNING, TaskState.RESTARTING);

  private final Definitions definitions;
  private final Engine engine;

  Queueing(Definitions definitions, Engine engine) {
    this.definitions = definitions;
    this.engine = engine;
  }

  /**
   * Takes tasks into hand; returns them as they are then.
   *
   * @param isFree whether no process of the task is left from before
   */
  List<TaskRow> queue(Tables tables, Predicate<TaskRow> isFree, Instant now) {
    List<TaskRow> waiting = tables.tasks().in(Set.of(TaskState.SCHEDULED));
    if (waiting.isEmpty()) {
      return List.of();
    }
    Map<RunKey, RunRow> runs =
        tables.runs().running().stream().collect(toMap(RunKey::of, identity()));
    Map<String, Integer> most = new HashMap<>();
    Limits limits = new Limits(tables.pools().all(), tables.tasks().in(UNDER_WAY));
    return waiting.stream()
        .filter(task -> runs.containsKey(RunKey.of(task)))
        .sorted(order(runs))
        .filter(isFree)
        .filter(
            task ->
                limits.allow(task, most.computeIfAbsent(task.dagId(), id -> mostOf(tables, id))))
        .filter(task -> tables.task().queue(task, engine.id(), engine.hostname(), now))
        .flatMap(task -> tables.tasks().find(task.id()).stream())
        .toList();
  }

  private static Comparator<TaskRow> order(Map<RunKey, RunRow> runs) {
    return comparing(TaskRow::priorityWeight, Comparator.reverseOrder())
        .thenComparing(task -> date(runs, task))
        .thenComparing(TaskRow::runId)
        .thenComparing(TaskRow::taskId);
  }

  private static Instant date(Map<RunKey, RunRow> runs, TaskRow task) {
    return Optional.ofNullable(runs.get(RunKey.of(task)))
        .map(run -> run.logicalDate().orElse(run.runAfter()))
        .orElse(Instant.MAX);
  }

  /** None for a workflow that is paused or gone. */
  private int mostOf(Tables tables, String dagId) {
    return tables
        .dags()
        .find(dagId)
        .filter(dag -> !dag.isPaused() && !dag.isStale())
        .flatMap(dag -> definitions.latest(tables, dag.dagId()))
        .map(defined -> defined.workflow().maxActiveTasks())
        .orElse(0);
  }
}
