package sello.api.schedule.dagfile;

import sello.api.schedule.timetable.ScheduleError;

/** A task is not as it must be. */
final class RefusedTask extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String taskId;

  RefusedTask(String taskId, ScheduleError cause) {
    super(cause.getMessage(), cause);
    this.taskId = taskId;
  }

  String taskId() {
    return taskId;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
