package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import sello.api.schedule.Cause;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
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

  /** Somebody says that the run failed: running tasks fail, the others are skipped. */
  static boolean fail(Tables tables, RunRow run, String user, Instant now) {
    String how = "failed by %s".formatted(user);
    return fail(tables, run, TaskState.FAILED, new CauseRow(Cause.MARKED, how), now);
  }

  /** The run took too long: all its tasks that are unfinished are skipped. */
  static boolean fail(Tables tables, RunRow run, Duration limit, Instant now) {
    CauseRow cause = new CauseRow(Cause.RUN_TOO_LONG, limit.toString());
    return fail(tables, run, TaskState.SKIPPED, cause, now);
  }

  private static boolean fail(
      Tables tables, RunRow run, TaskState running, CauseRow cause, Instant now) {
    for (TaskRow task : tables.tasks().ofRun(run.dagId(), run.runId())) {
      if (Outcomes.isUnfinished(task)) {
        boolean isUnderWay = task.state().filter(UNDER_WAY::contains).isPresent();
        tables.task().finish(task, isUnderWay ? running : TaskState.SKIPPED, now);
        if (isUnderWay) {
          tables.causes().ofTask(task, cause.cause(), cause.causeDetail());
        }
      }
    }
    boolean isEnded = tables.run().end(run, RunState.FAILED, now);
    tables.causes().ofRun(run, cause.cause(), cause.causeDetail());
    return isEnded;
  }
}
