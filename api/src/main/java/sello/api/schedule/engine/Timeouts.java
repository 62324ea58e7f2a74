package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sello.api.schedule.Cause;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Ends tries that take longer than they may; their processes are ended after that. */
final class Timeouts {
  private final Definitions definitions;

  Timeouts(Definitions definitions) {
    this.definitions = definitions;
  }

  void end(Tables tables, Instant now) {
    for (TaskRow row : tables.tasks().in(Set.of(TaskState.RUNNING))) {
      Optional<Task> task =
          definitions
              .latest(tables, row.dagId())
              .flatMap(defined -> defined.workflow().task(row.taskId()));
      task.flatMap(Task::executionTimeout)
          .filter(limit -> isOver(row, limit, now))
          .filter(limit -> NextTry.fail(tables, row, task.orElseThrow(), now))
          .ifPresent(limit -> tables.causes().ofTask(row, Cause.TRY_TOO_LONG, limit.toString()));
    }
  }

  private static boolean isOver(TaskRow row, Duration limit, Instant now) {
    return row.startDate().filter(start -> start.plus(limit).isBefore(now)).isPresent();
  }
}
