package sello.api;

import java.time.Duration;
import java.time.Instant;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.TaskRow;

/**
 * The present try of a task in a run, as a cell of the grid shows it: by colour, by a sign, and by
 * how long it took or has taken.
 *
 * @param state as Airflow calls it; {@code none} while nothing was decided
 * @param sign of the state, for those who do not tell colours apart
 * @param tries how often it was tried
 * @param took how long; empty for what has not begun
 */
public record ShownTry(
    String dagId, String runId, String taskId, String state, String sign, int tries, String took) {

  static ShownTry of(TaskRow task, Instant now) {
    return new ShownTry(
        task.dagId(),
        task.runId(),
        task.taskId(),
        task.state().map(TaskState::text).orElse("none"),
        task.state().map(ShownTry::sign).orElse("·"),
        task.tryNumber(),
        took(task, now));
  }

  private static String took(TaskRow task, Instant now) {
    boolean isUnder = task.state().filter(state -> state == TaskState.RUNNING).isPresent();
    return task.startDate()
        .filter(start -> isUnder || task.endDate().isPresent())
        .map(start -> Duration.between(start, task.endDate().orElse(now)))
        .filter(duration -> !duration.isNegative())
        .map(duration -> new Span(duration).text())
        .orElse("");
  }

  private static String sign(TaskState state) {
    return switch (state) {
      case SUCCESS -> "✓";
      case FAILED -> "✕";
      case RUNNING, RESTARTING -> "▶";
      case QUEUED, SCHEDULED -> "…";
      case UP_FOR_RETRY -> "↻";
      case SKIPPED -> "–";
      case UPSTREAM_FAILED -> "⇡";
      case REMOVED -> "∅";
    };
  }

  /** Whether there is a log of it. */
  public boolean isTried() {
    return tries > 0;
  }
}
