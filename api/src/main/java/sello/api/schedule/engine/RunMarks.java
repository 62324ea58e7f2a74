package sello.api.schedule.engine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Ends a run from outside, and with it its tasks; what runs of them is ended after that. */
final class RunMarks {
  private static final Set<TaskState> UNDER_WAY =
      EnumSet.of(TaskState.RUNNING, TaskState.RESTARTING);

  private RunMarks() {}

  /** All tasks succeed. */
  static boolean succeed(Tables tables, RunRow run, Instant now) {
    tables.tasks().ofRun(run.dagId(), run.runId()).stream()
        .filter(task -> task.state().filter(TaskState.SUCCESS::equals).isEmpty())
        .forEach(task -> tables.task().finish(task, TaskState.SUCCESS, now));
    return tables.run().end(run, RunState.SUCCESS, now);
  }

  /** Running tasks get a state, the others that are unfinished are skipped. */
  static boolean fail(Tables tables, RunRow run, TaskState running, Instant now) {
    for (TaskRow task : tables.tasks().ofRun(run.dagId(), run.runId())) {
      if (Outcomes.isUnfinished(task)) {
        boolean isUnderWay = task.state().filter(UNDER_WAY::contains).isPresent();
        tables.task().finish(task, isUnderWay ? running : TaskState.SKIPPED, now);
      }
    }
    return tables.run().end(run, RunState.FAILED, now);
  }
}
