package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Lets a run go on by a definition that changed after it was made. */
final class Following {
  private Following() {}

  /** Returns whether the definition had changed. */
  static boolean follow(Tables tables, RunRow run, Defined defined, Instant now) {
    if (run.dagVersionId().equals(defined.versionId())) {
      return false;
    }
    var rows = tables.tasks().ofRun(run.dagId(), run.runId());
    for (TaskRow row : rows) {
      Optional<Task> task = defined.workflow().task(row.taskId());
      if (task.isPresent()) {
        keep(tables, row, NewRun.task(defined, run, task.get(), now));
      } else if (Outcomes.isUnfinished(row) && row.engineId().isEmpty()) {
        tables.task().finish(row, TaskState.REMOVED, now);
      }
    }
    defined.workflow().tasks().stream()
        .filter(task -> rows.stream().noneMatch(row -> row.taskId().equals(task.taskId())))
        .forEach(task -> tables.tasks().insert(NewRun.task(defined, run, task, now)));
    return tables.run().follow(run, defined.versionId());
  }

  /**
   * A task that is still wanted: undecided it follows, and one that had been removed comes back.
   */
  private static void keep(Tables tables, TaskRow row, TaskRow like) {
    if (row.state().isEmpty()) {
      tables.task().follow(row, like);
    } else if (row.state().get() == TaskState.REMOVED) {
      tables.task().clear(row, like.id(), like.maxTries());
    }
  }
}
