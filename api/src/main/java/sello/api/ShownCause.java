package sello.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * Why a run failed, in words for everybody: no log, and nobody's name.
 *
 * @param about the date of the run
 * @param taskId the task that failed; empty where it was the run as a whole
 * @param cause as tables write it; {@code log} where only the task's log says it
 */
public record ShownCause(Instant about, String taskId, String cause) {
  private static final String LOG = "log";

  /** Of a run that failed, else none. */
  static Optional<ShownCause> of(Tables tables, RunRow run, List<TaskRow> tasks) {
    Instant about = run.logicalDate().orElse(run.runAfter());
    return run.state() == RunState.FAILED
        ? tables
            .causes()
            .of(run)
            .map(cause -> new ShownCause(about, "", text(cause)))
            .or(() -> ofTask(tables, about, tasks))
        : Optional.empty();
  }

  private static Optional<ShownCause> ofTask(Tables tables, Instant about, List<TaskRow> tasks) {
    return tasks.stream()
        .filter(task -> task.state().filter(TaskState.FAILED::equals).isPresent())
        .findFirst()
        .map(
            task ->
                new ShownCause(
                    about,
                    task.taskId(),
                    tables.causes().of(task).map(ShownCause::text).orElse(LOG)));
  }

  private static String text(CauseRow cause) {
    return cause.cause().text();
  }
}
