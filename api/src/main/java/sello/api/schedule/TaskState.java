package sello.api.schedule;

import java.util.Locale;

/** How far a task of a run is; one of which nothing is known yet has no state. */
public enum TaskState {
  SCHEDULED,
  QUEUED,
  RUNNING,
  RESTARTING,
  UP_FOR_RETRY,
  SUCCESS,
  FAILED,
  SKIPPED,
  UPSTREAM_FAILED,
  REMOVED;

  /** As files, tables and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its newest try has ended, perhaps not as its last. */
  public boolean isOver() {
    return isFinished() || this == UP_FOR_RETRY;
  }

  public boolean isFinished() {
    return switch (this) {
      case SUCCESS, FAILED, SKIPPED, UPSTREAM_FAILED, REMOVED -> true;
      case SCHEDULED, QUEUED, RUNNING, RESTARTING, UP_FOR_RETRY -> false;
    };
  }
}
