package sello.api.schedule;

import java.util.Locale;

/** How far a run of a workflow is. */
public enum RunState {
  QUEUED,
  RUNNING,
  SUCCESS,
  FAILED;

  /** As files, tables and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isFinished() {
    return this == SUCCESS || this == FAILED;
  }
}
