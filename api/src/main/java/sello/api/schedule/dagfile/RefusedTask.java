package sello.api.schedule.dagfile;

import sello.api.schedule.timetable.ScheduleError;

/** A task is not as it must be. */
final class RefusedTask extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String taskId;
  private final ScheduleError cause;

  RefusedTask(String taskId, ScheduleError cause) {
    super(cause.getMessage(), cause);
    this.taskId = taskId;
    this.cause = cause;
  }

  String taskId() {
    return taskId;
  }

  /** What is wrong with it. */
  ScheduleError error() {
    return cause;
  }
}
