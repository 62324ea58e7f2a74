package sello.api.schedule;

import java.util.Collection;
import java.util.Optional;

/**
 * How many of the tasks directly upstream have ended, and how.
 *
 * @param success that succeeded
 * @param failed that failed
 * @param skipped that were skipped
 * @param upstreamFailed that never started for a failure before them
 * @param done all that have ended, removed ones too
 * @param all of them
 */
public record UpstreamCounts(
    int success, int failed, int skipped, int upstreamFailed, int done, int all) {

  /** Counts states; a task without one is not finished. */
  public static UpstreamCounts of(Collection<Optional<TaskState>> states) {
    return new UpstreamCounts(
        count(states, TaskState.SUCCESS),
        count(states, TaskState.FAILED),
        count(states, TaskState.SKIPPED),
        count(states, TaskState.UPSTREAM_FAILED),
        (int) states.stream().flatMap(Optional::stream).filter(TaskState::isFinished).count(),
        states.size());
  }

  int unsuccessful() {
    return failed + upstreamFailed;
  }

  TriggerRule.Outcome whenAllDone(TriggerRule.Outcome outcome) {
    return done == all ? outcome : TriggerRule.Outcome.WAIT;
  }

  private static int count(Collection<Optional<TaskState>> states, TaskState wanted) {
    return (int) states.stream().flatMap(Optional::stream).filter(wanted::equals).count();
  }
}
