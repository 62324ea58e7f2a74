package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.TaskState;

/**
 * A task of a run in its present try (a row of {@code task_instance}), or a try that is over (a row
 * of {@code task_try}).
 *
 * @param state empty while nothing was decided
 * @param nextTryAt after which instant a task that is up for retry may start
 * @param engineId service that has the task in hand
 * @param renderedFields JSON object
 */
public record TaskRow(
    String id,
    String dagId,
    String runId,
    String taskId,
    String dagVersionId,
    Optional<TaskState> state,
    int tryNumber,
    int maxTries,
    Optional<Instant> startDate,
    Optional<Instant> endDate,
    Optional<Instant> scheduledWhen,
    Optional<Instant> queuedWhen,
    Optional<Instant> nextTryAt,
    String pool,
    int poolSlots,
    int priorityWeight,
    String operator,
    Optional<String> engineId,
    String hostname,
    Optional<Long> pid,
    String renderedFields,
    Optional<String> note) {

  /** This try as one that is over: failed when it was not finished. */
  public TaskRow over(Instant now) {
    if (state.filter(TaskState::isFinished).isPresent()) {
      return this;
    }
    return new TaskRow(
        id,
        dagId,
        runId,
        taskId,
        dagVersionId,
        Optional.of(TaskState.FAILED),
        tryNumber,
        maxTries,
        startDate,
        endDate.or(() -> Optional.of(startDate.filter(now::isBefore).orElse(now))),
        scheduledWhen,
        queuedWhen,
        nextTryAt,
        pool,
        poolSlots,
        priorityWeight,
        operator,
        engineId,
        hostname,
        pid,
        renderedFields,
        note);
  }
}
