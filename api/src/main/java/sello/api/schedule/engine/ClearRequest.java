package sello.api.schedule.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tasks of which somebody wants another try.
 *
 * @param runId of one run; empty: of all whose logical date lies in [from, to]
 * @param taskIds which; empty: all
 * @param downstream also all that wait for them
 * @param upstream also all for which they wait
 * @param onlyFailed of these, only those that failed, also for a failure before them
 * @param onlyRunning of these, only those that run
 * @param resetRuns whether a finished run goes on
 * @param dryRun only say which
 */
public record ClearRequest(
    String dagId,
    Optional<String> runId,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<List<String>> taskIds,
    boolean downstream,
    boolean upstream,
    boolean onlyFailed,
    boolean onlyRunning,
    boolean resetRuns,
    boolean dryRun) {

  /** All tasks of a run, or all that failed. */
  public static ClearRequest ofRun(String dagId, String runId, boolean onlyFailed, boolean dryRun) {
    return new ClearRequest(
        dagId,
        Optional.of(runId),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        onlyFailed,
        false,
        true,
        dryRun);
  }
}
