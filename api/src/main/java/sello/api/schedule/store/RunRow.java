package sello.api.schedule.store;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.RunState;
import sello.api.schedule.RunType;
import sello.api.schedule.TriggeredBy;
import sello.api.schedule.timetable.DataInterval;

/**
 * A run of a workflow: a row of {@code dag_run}.
 *
 * @param conf JSON object
 * @param backfillPosition place among the runs of its backfill; 0 without one
 */
public record RunRow(
    long id,
    String dagId,
    String runId,
    RunType runType,
    RunState state,
    Optional<Instant> logicalDate,
    Optional<Instant> dataIntervalStart,
    Optional<Instant> dataIntervalEnd,
    Instant runAfter,
    Optional<Instant> queuedAt,
    Optional<Instant> startDate,
    Optional<Instant> endDate,
    Optional<Instant> lastSchedulingDecision,
    TriggeredBy triggeredBy,
    Optional<String> triggeringUserName,
    String conf,
    Optional<String> note,
    String dagVersionId,
    Optional<Long> backfillId,
    int backfillPosition) {

  /** What it is about; empty for a run by hand without logical date. */
  public Optional<DataInterval> interval() {
    return dataIntervalStart.flatMap(
        start -> dataIntervalEnd.map(end -> new DataInterval(start, end)));
  }
}
