package sello.api.schedule.engine;

import sello.api.schedule.TaskState;

/**
 * A task to which somebody gives a state.
 *
 * @param state success, failed or skipped
 * @param downstream also all that wait for it
 * @param upstream also all for which it waits
 * @param user who says so
 */
public record MarkRequest(
    String dagId,
    String runId,
    String taskId,
    TaskState state,
    boolean downstream,
    boolean upstream,
    String user) {

  public MarkRequest {
    if (state != TaskState.SUCCESS && state != TaskState.FAILED && state != TaskState.SKIPPED) {
      throw new ScheduleRefusal(
          ScheduleRefusal.Reason.INVALID,
          "A task can be marked success, failed or skipped, not %s.".formatted(state.text()));
    }
  }
}
