package sello.api.schedule.engine;

import java.io.Serial;

/** Why the schedule does not do what was asked. */
public final class ScheduleRefusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What kind of hindrance there is. */
  public enum Reason {
    /** No such workflow, run, task or backfill. */
    NOT_FOUND,
    /** A run of that name or logical date, or an unfinished backfill, is there already. */
    ALREADY_EXISTS,
    /** The run or backfill is in a state in which that cannot be done. */
    WRONG_STATE,
    /** The name of the run begins like those of another type. */
    RESERVED_NAME,
    /** What is asked for makes no sense. */
    INVALID
  }

  private final Reason reason;

  ScheduleRefusal(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
