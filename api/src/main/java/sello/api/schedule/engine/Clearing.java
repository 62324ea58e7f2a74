package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Lets tasks be tried again. */
final class Clearing {
  private static final Set<TaskState> FAILED = Set.of(TaskState.FAILED, TaskState.UPSTREAM_FAILED);

  private Clearing() {}

  /** The tasks of a run that a request means. */
  private static List<TaskRow> meant(
      Tables tables, Workflow workflow, RunRow run, ClearRequest request) {
    Predicate<TaskRow> isNamed =
        request
            .taskIds()
            .map(ids -> Reach.of(workflow, ids, request.downstream(), request.upstream()))
            .<Predicate<TaskRow>>map(ids -> task -> ids.contains(task.taskId()))
            .orElse(task -> true);
    return tables.tasks().ofRun(run.dagId(), run.runId()).stream()
        .filter(isNamed)
        .filter(task -> !request.onlyFailed() || is(task, FAILED))
        .filter(task -> !request.onlyRunning() || is(task, Set.of(TaskState.RUNNING)))
        .toList();
  }

  /** Clears what a request means of a run; returns it as it is then, or for a dry run as it is. */
  static List<TaskRow> clear(
      Tables tables, Workflow workflow, RunRow run, ClearRequest request, Instant now) {
    List<TaskRow> tasks = meant(tables, workflow, run, request);
    return request.dryRun() ? tasks : clear(tables, workflow, run, tasks, request.resetRuns(), now);
  }

  /** Clears tasks of a run; returns them as they are then. */
  static List<TaskRow> clear(
      Tables tables,
      Workflow workflow,
      RunRow run,
      List<TaskRow> tasks,
      boolean resetRun,
      Instant now) {
    tasks.forEach(task -> clear(tables, workflow, task, now));
    if (resetRun && !tasks.isEmpty()) {
      if (run.state().isFinished()) {
        tables.run().requeue(run, now);
      } else {
        tables.run().renew(run, now);
      }
    }
    Set<String> ids = new HashSet<>(tasks.stream().map(TaskRow::taskId).toList());
    return tables.tasks().ofRun(run.dagId(), run.runId()).stream()
        .filter(task -> ids.contains(task.taskId()))
        .toList();
  }

  private static void clear(Tables tables, Workflow workflow, TaskRow task, Instant now) {
    if (is(task, Set.of(TaskState.RUNNING))) {
      tables.task().restart(task);
    } else if (!is(task, Set.of(TaskState.RESTARTING))) {
      NextTry.clear(tables, task, workflow.task(task.taskId()).map(Task::retries).orElse(0), now);
    }
  }

  private static boolean is(TaskRow task, Collection<TaskState> states) {
    return task.state().filter(states::contains).isPresent();
  }
}
