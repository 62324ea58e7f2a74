package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.RunState;
import sello.api.schedule.RunType;
import sello.api.schedule.Task;
import sello.api.schedule.TriggeredBy;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.PlannedRun;

/**
 * A run that is about to be made, together with its tasks.
 *
 * @param conf JSON object
 * @param backfillPosition from 1 in a backfill, else 0
 */
record NewRun(
    RunType type,
    TriggeredBy triggeredBy,
    String runId,
    Optional<Instant> logicalDate,
    Optional<DataInterval> interval,
    Instant runAfter,
    String conf,
    Optional<String> note,
    Optional<String> user,
    Optional<Long> backfillId,
    int backfillPosition) {

  /** A run of the timetable. */
  static NewRun scheduled(PlannedRun planned) {
    return of(planned, RunType.SCHEDULED, TriggeredBy.TIMETABLE, "{}", Optional.empty(), 0);
  }

  /** A run of a backfill. */
  static NewRun backfill(PlannedRun planned, String conf, long backfillId, int position) {
    return of(
        planned, RunType.BACKFILL, TriggeredBy.BACKFILL, conf, Optional.of(backfillId), position);
  }

  private static NewRun of(
      PlannedRun planned,
      RunType type,
      TriggeredBy by,
      String conf,
      Optional<Long> backfillId,
      int position) {
    return new NewRun(
        type,
        by,
        planned.runId(type),
        Optional.of(planned.logicalDate()),
        Optional.of(planned.interval()),
        planned.runAfter(),
        conf,
        Optional.empty(),
        Optional.empty(),
        backfillId,
        position);
  }

  /** Whether a run bears its name or logical date already. */
  boolean isThere(Tables tables, String dagId) {
    return tables.runs().find(dagId, runId).isPresent()
        || logicalDate.flatMap(date -> tables.runs().find(dagId, date)).isPresent();
  }

  /** Queues the run, with tasks of which nothing is decided. */
  RunRow make(Tables tables, Defined defined, Instant now) {
    RunRow run = tables.runs().insert(row(defined, now));
    defined
        .workflow()
        .tasks()
        .forEach(task -> tables.tasks().insert(task(defined, run, task, now)));
    return run;
  }

  private RunRow row(Defined defined, Instant now) {
    return new RunRow(
        0,
        defined.workflow().dagId(),
        runId,
        type,
        RunState.QUEUED,
        logicalDate,
        interval.map(DataInterval::start),
        interval.map(DataInterval::end),
        runAfter,
        Optional.of(now),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        triggeredBy,
        user,
        conf,
        note,
        defined.versionId(),
        backfillId,
        backfillPosition);
  }

  /** A task of a run of which nothing is decided. */
  static TaskRow task(Defined defined, RunRow run, Task task, Instant now) {
    return new TaskRow(
        Identity.next(now),
        run.dagId(),
        run.runId(),
        task.taskId(),
        defined.versionId(),
        Optional.empty(),
        0,
        task.retries(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        task.pool(),
        task.poolSlots(),
        defined.workflow().effectivePriority(task),
        task.operator().operatorName(),
        Optional.empty(),
        "",
        Optional.empty(),
        "{}",
        Optional.empty());
  }
}
