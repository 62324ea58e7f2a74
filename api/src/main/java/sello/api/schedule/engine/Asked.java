package sello.api.schedule.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.RunType;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Finds what people name, or says that it is not there. */
final class Asked {
  private static final int LONGEST_NAME = 250;

  private static final String NO_DAG = "The Dag with ID: `%s` was not found";

  private final Definitions definitions;

  Asked(Definitions definitions) {
    this.definitions = definitions;
  }

  DagRow dag(Tables tables, String dagId) {
    return tables.dags().find(dagId).orElseThrow(() -> missing(NO_DAG.formatted(dagId)));
  }

  Defined defined(Tables tables, String dagId) {
    return definitions
        .latest(tables, dag(tables, dagId).dagId())
        .orElseThrow(
            () ->
                missing(
                    "The definition of dag `%s` cannot be read any more; see its import errors."
                        .formatted(dagId)));
  }

  /** The definition of a workflow that still has a file. */
  Defined inForce(Tables tables, String dagId) {
    if (dag(tables, dagId).isStale()) {
      throw missing(NO_DAG.formatted(dagId));
    }
    return defined(tables, dagId);
  }

  RunRow run(Tables tables, String dagId, String runId) {
    return tables
        .runs()
        .find(dagId, runId)
        .orElseThrow(
            () ->
                missing(
                    "The DagRun with dag_id: `%s` and run_id: `%s` was not found"
                        .formatted(dagId, runId)));
  }

  TaskRow task(Tables tables, String dagId, String runId, String taskId) {
    return tables
        .tasks()
        .find(dagId, runId, taskId)
        .orElseThrow(
            () ->
                missing(
                    "The Task Instance with dag_id: `%s`, run_id: `%s` and task_id: `%s` was not found"
                        .formatted(dagId, runId, taskId)));
  }

  BackfillRow backfill(Tables tables, long id) {
    return tables
        .backfills()
        .find(id)
        .orElseThrow(() -> missing("Could not find backfill with id %d".formatted(id)));
  }

  BackfillRow unfinishedBackfill(Tables tables, long id) {
    BackfillRow backfill = backfill(tables, id);
    if (backfill.completedAt().isPresent()) {
      throw new ScheduleRefusal(Reason.WRONG_STATE, "Backfill is already completed.");
    }
    return backfill;
  }

  /** The runs of which tasks are to be cleared. */
  List<RunRow> runs(Tables tables, ClearRequest request) {
    if (request.runId().isPresent()) {
      return List.of(run(tables, request.dagId(), request.runId().get()));
    }
    return tables.runs().ofDag(request.dagId()).stream()
        .filter(run -> isIn(run.logicalDate(), request))
        .toList();
  }

  private static boolean isIn(Optional<Instant> date, ClearRequest request) {
    return request.from().map(from -> date.filter(d -> !d.isBefore(from)).isPresent()).orElse(true)
        && request.to().map(to -> date.filter(d -> !d.isAfter(to)).isPresent()).orElse(true);
  }

  /** Refuses a name that a run started by hand may not bear. */
  static void checkName(String runId) {
    Optional<String> other = RunType.reservedFor(runId);
    if (other.isPresent()) {
      throw new ScheduleRefusal(
          Reason.RESERVED_NAME,
          "A manual DAG run cannot use ID '%s' since it is reserved for %s runs"
              .formatted(runId, other.get()));
    }
    if (runId.length() > LONGEST_NAME || !RunType.MANUAL.mayBeNamed(runId)) {
      throw new ScheduleRefusal(
          Reason.INVALID,
          "The run ID '%s' does not match the pattern '^[A-Za-z0-9_.~:+-]{1,%d}$'"
              .formatted(runId, LONGEST_NAME));
    }
  }

  private static ScheduleRefusal missing(String message) {
    return new ScheduleRefusal(Reason.NOT_FOUND, message);
  }
}
