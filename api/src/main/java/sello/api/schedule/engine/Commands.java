package sello.api.schedule.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import sello.api.schedule.RunState;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.timetable.PlannedRun;

/**
 * What people ask of the schedule. Each is one transaction and throws {@link ScheduleRefusal} when
 * it cannot be done; what can start after it starts at once.
 */
public final class Commands {
  private final Ledger ledger;
  private final Asked asked;
  private final Planning planning;
  private final Clock clock;
  private final Runnable wake;

  Commands(Ledger ledger, Definitions definitions, Clock clock, Runnable wake) {
    this.ledger = ledger;
    this.asked = new Asked(definitions);
    this.planning = new Planning(definitions);
    this.clock = clock;
    this.wake = wake;
  }

  /** Pauses a workflow, or lets it go on. */
  public DagRow pause(String dagId, boolean isPaused) {
    return change(
        (tables, now) -> {
          asked.dag(tables, dagId);
          tables.dags().pause(dagId, isPaused);
          planning.plan(tables, asked.dag(tables, dagId), now);
          return asked.dag(tables, dagId);
        });
  }

  /** Asks for a run. */
  public RunRow trigger(RunRequest request) {
    return change(
        (tables, now) ->
            Triggering.trigger(tables, asked.inForce(tables, request.dagId()), request, now));
  }

  /** Gives a run a state (queued, success or failed), and with a final one its tasks too. */
  public RunRow markRun(String dagId, String runId, RunState state, String user) {
    return change(
        (tables, now) -> {
          RunRow run = asked.run(tables, dagId, runId);
          switch (state) {
            case QUEUED -> tables.run().requeue(run, now);
            case SUCCESS -> RunMarks.succeed(tables, run, now);
            case FAILED -> RunMarks.fail(tables, run, user, now);
            case RUNNING ->
                throw new ScheduleRefusal(Reason.INVALID, "A run cannot be marked running.");
          }
          return asked.run(tables, dagId, runId);
        });
  }

  /** Writes a note about a run; empty removes it. */
  public RunRow noteRun(String dagId, String runId, Optional<String> note) {
    return change(
        (tables, now) -> {
          tables.run().note(asked.run(tables, dagId, runId), note);
          return asked.run(tables, dagId, runId);
        });
  }

  /** Removes a run that is not running. */
  public void deleteRun(String dagId, String runId) {
    change(
        (tables, now) -> {
          RunRow run = asked.run(tables, dagId, runId);
          if (run.state() == RunState.RUNNING) {
            throw new ScheduleRefusal(
                Reason.WRONG_STATE,
                "The DagRun with dag_id: `%s` and run_id: `%s` cannot be deleted in running state"
                    .formatted(dagId, runId));
          }
          return tables.run().delete(run);
        });
  }

  /** Gives tasks a state; returns those that were changed, as they are then. */
  public List<TaskRow> markTasks(MarkRequest request) {
    return change(
        (tables, now) -> {
          RunRow run = markedRun(tables, request);
          Defined defined = asked.defined(tables, request.dagId());
          return Marking.mark(tables, defined.workflow(), run, request, now);
        });
  }

  /** Which tasks {@link #markTasks} would change, as they are. */
  public List<TaskRow> wouldMark(MarkRequest request) {
    return ledger.read(
        tables -> {
          RunRow run = markedRun(tables, request);
          Defined defined = asked.defined(tables, request.dagId());
          return Marking.meant(tables, defined.workflow(), run, request);
        });
  }

  private RunRow markedRun(Tables tables, MarkRequest request) {
    RunRow run = asked.run(tables, request.dagId(), request.runId());
    asked.task(tables, request.dagId(), request.runId(), request.taskId());
    return run;
  }

  /** Writes a note about a task; empty removes it. */
  public TaskRow noteTask(String dagId, String runId, String taskId, Optional<String> note) {
    return change(
        (tables, now) -> {
          tables.task().note(asked.task(tables, dagId, runId, taskId), note);
          return asked.task(tables, dagId, runId, taskId);
        });
  }

  /** Lets tasks be tried again; returns them as they are then, or for a dry run as they are. */
  public List<TaskRow> clear(ClearRequest request) {
    return request.dryRun()
        ? ledger.read(tables -> clear(tables, request, Moment.of(clock)))
        : change((tables, now) -> clear(tables, request, now));
  }

  private List<TaskRow> clear(Tables tables, ClearRequest request, Instant now) {
    Defined defined = asked.defined(tables, request.dagId());
    return asked.runs(tables, request).stream()
        .flatMap(run -> Clearing.clear(tables, defined.workflow(), run, request, now).stream())
        .toList();
  }

  /** Makes the runs of a stretch of time. */
  public BackfillRow backfill(BackfillRequest request) {
    return change(
        (tables, now) ->
            Backfilling.make(tables, asked.inForce(tables, request.dagId()), request, now));
  }

  /** Which runs {@link #backfill} would make or clear, in their order. */
  public List<PlannedRun> wouldBackfill(BackfillRequest request) {
    return ledger.read(
        tables ->
            Backfilling.runs(
                tables,
                asked.inForce(tables, request.dagId()).workflow(),
                request,
                Moment.of(clock)));
  }

  /** Pauses a backfill, or lets it go on. */
  public BackfillRow pauseBackfill(long id, boolean isPaused) {
    return change(
        (tables, now) -> {
          asked.unfinishedBackfill(tables, id);
          tables.backfills().pause(id, isPaused, now);
          return asked.backfill(tables, id);
        });
  }

  /** Ends a backfill: what runs goes on, what is queued fails. */
  public BackfillRow cancelBackfill(long id) {
    return change(
        (tables, now) -> {
          asked.unfinishedBackfill(tables, id);
          Backfilling.cancel(tables, id, now);
          return asked.backfill(tables, id);
        });
  }

  private <T> T change(BiFunction<Tables, Instant, T> work) {
    T result = ledger.change(tables -> work.apply(tables, Moment.of(clock)));
    wake.run();
    return result;
  }
}
