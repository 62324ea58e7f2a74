package sello.api.schedule.store;

import sello.api.schedule.RunState;

/** Which existing runs a backfill clears; never one that is queued or running. */
public enum Reprocess {
  NONE,
  FAILED,
  COMPLETED;

  /** Whether a run in this state is cleared. */
  public boolean clears(RunState state) {
    return switch (this) {
      case NONE -> false;
      case FAILED -> state == RunState.FAILED;
      case COMPLETED -> state == RunState.FAILED || state == RunState.SUCCESS;
    };
  }
}
