package sello.api.schedule.engine;

import java.util.Optional;
import java.util.Set;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** What a task waits for in the run before its own. */
final class Past {
  private static final Set<TaskState> GOOD = Set.of(TaskState.SUCCESS, TaskState.SKIPPED);

  private Past() {}

  /** Whether a task looks at the run before. */
  static boolean counts(Task task) {
    return task.dependsOnPast() || task.waitForDownstream();
  }

  /** Whether a task may start for all that the run before says. */
  static boolean allows(Tables tables, Workflow workflow, RunRow run, Task task) {
    if (!counts(task) || run.backfillPosition() == 1) {
      return true;
    }
    Optional<RunRow> before =
        run.logicalDate()
            .flatMap(date -> tables.runs().previous(run.dagId(), date, !workflow.catchup()));
    return before.isEmpty() || allows(tables, workflow, before.get(), run, task);
  }

  private static boolean allows(
      Tables tables, Workflow workflow, RunRow before, RunRow run, Task task) {
    Optional<TaskRow> same = tables.tasks().find(before.dagId(), before.runId(), task.taskId());
    if (same.isEmpty()) {
      return !tables.tasks().isInRunBefore(run.dagId(), task.taskId(), run.logicalDate());
    }
    return isGood(same.get())
        && (!task.waitForDownstream()
            || workflow.downstream(task.taskId()).stream()
                .flatMap(
                    next ->
                        tables.tasks().find(before.dagId(), before.runId(), next.taskId()).stream())
                .allMatch(Past::isGood));
  }

  private static boolean isGood(TaskRow task) {
    return task.state().filter(GOOD::contains).isPresent();
  }
}
