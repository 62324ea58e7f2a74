package sello.api.schedule.engine;

import sello.api.schedule.Cause;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Why a process of this service is ended whose try is not running any more, for the try's log. */
final class LastWord {
  private static final String CLEARED = "It was cleared, and is ended.";
  private static final String TAKEN =
      "The schedule went on without it: what this process did since does not count, and it is"
          + " ended.";

  private LastWord() {}

  static String of(Tables tables, TaskRow task) {
    return tables
        .causes()
        .of(task)
        .filter(found -> found.cause() != Cause.SILENT) // said by who took over
        .map(CauseRow::sentence)
        .orElseGet(() -> isCleared(tables, task) ? CLEARED : TAKEN);
  }

  private static boolean isCleared(Tables tables, TaskRow task) {
    return tables
        .tasks()
        .find(task.id())
        .flatMap(TaskRow::state)
        .filter(TaskState.RESTARTING::equals)
        .isPresent();
  }
}
