package sello.api.schedule.engine;

import java.time.Instant;
import sello.api.schedule.Empty;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** The try of a task that comes next. */
final class NextTry {
  private NextTry() {}

  /** Lets a task stand in line; one that does nothing succeeds at once. */
  static boolean begin(Tables tables, TaskRow row, Task task, Instant now) {
    if (task.operator() instanceof Empty) {
      return tables.task().finish(row, TaskState.SUCCESS, now);
    }
    if (row.state().isEmpty()) {
      return tables.task().schedule(row, now);
    }
    tables.tasks().keep(row.over(now));
    String id = Identity.next(now);
    tables.task().rename(row, id);
    return tables.task().schedule(tables.tasks().find(id).orElseThrow(), now);
  }

  /** Ends a try that failed; another follows while there may be one. */
  static boolean fail(Tables tables, TaskRow row, Task task, Instant now) {
    boolean again = task.retries() > 0 && row.tryNumber() <= row.maxTries();
    if (!again) {
      return tables.task().finish(row, TaskState.FAILED, now);
    }
    var logicalDate =
        tables.runs().find(row.dagId(), row.runId()).flatMap(run -> run.logicalDate());
    Instant next =
        now.plus(task.retryDelay().after(row.dagId(), row.taskId(), logicalDate, row.tryNumber()));
    return tables.task().retry(row, now, next);
  }

  /** Forgets what was decided about a task and keeps its try. */
  static void clear(Tables tables, TaskRow row, int retries, Instant now) {
    tables.tasks().keep(row.over(now));
    tables.task().clear(row, Identity.next(now), row.tryNumber() + retries);
  }
}
