package sello.api.schedule.engine;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sello.api.schedule.Cause;
import sello.api.schedule.TaskState;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Gives tasks a state from outside. */
final class Marking {
  private static final Set<TaskState> FAILED = Set.of(TaskState.FAILED, TaskState.UPSTREAM_FAILED);

  private Marking() {}

  /** The tasks that a request changes. */
  static List<TaskRow> meant(Tables tables, Workflow workflow, RunRow run, MarkRequest request) {
    Set<String> ids =
        Reach.of(workflow, List.of(request.taskId()), request.downstream(), request.upstream());
    return tables.tasks().ofRun(run.dagId(), run.runId()).stream()
        .filter(task -> ids.contains(task.taskId()))
        .filter(task -> task.state().filter(request.state()::equals).isEmpty())
        .toList();
  }

  /** Marks tasks; what failed downstream of them is tried again. */
  static List<TaskRow> mark(
      Tables tables, Workflow workflow, RunRow run, MarkRequest request, Instant now) {
    List<TaskRow> tasks = meant(tables, workflow, run, request);
    String how = "%s by %s".formatted(request.state().text(), request.user());
    tasks.stream()
        .filter(task -> tables.task().finish(task, request.state(), now))
        .forEach(task -> tables.causes().ofTask(task, Cause.MARKED, how));
    Set<String> after = Reach.of(workflow, List.of(request.taskId()), true, false);
    List<String> marked = tasks.stream().map(TaskRow::taskId).toList();
    List<TaskRow> failed =
        tables.tasks().ofRun(run.dagId(), run.runId()).stream()
            .filter(task -> after.contains(task.taskId()))
            .filter(task -> !task.taskId().equals(request.taskId()))
            .filter(task -> !marked.contains(task.taskId()))
            .filter(task -> task.state().filter(FAILED::contains).isPresent())
            .toList();
    Clearing.clear(tables, workflow, run, failed, true, now);
    return tables.tasks().ofRun(run.dagId(), run.runId()).stream()
        .filter(task -> marked.contains(task.taskId()))
        .toList();
  }
}
