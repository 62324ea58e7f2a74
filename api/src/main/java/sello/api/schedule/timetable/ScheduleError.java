package sello.api.schedule.timetable;

/** A text that is no schedule; the message says why. */
public class ScheduleError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public ScheduleError(String reason) {
    super(reason);
  }

  ScheduleError(String reason, ScheduleError cause) {
    super(reason, cause);
  }
}
