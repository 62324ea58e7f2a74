package sello.api.schedule.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.Cause;
import sello.api.schedule.RunState;
import sello.api.schedule.Workflow;
import sello.api.schedule.engine.ScheduleRefusal.Reason;
import sello.api.schedule.store.BackfillRow;
import sello.api.schedule.store.Reprocess;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.timetable.BackfillRuns;
import sello.api.schedule.timetable.PlannedRun;

/** Makes runs for a stretch of time past, and says when they are all over. */
final class Backfilling {
  private Backfilling() {}

  /** The runs that a backfill makes or clears, in its order. */
  static List<PlannedRun> runs(
      Tables tables, Workflow workflow, BackfillRequest request, Instant now) {
    check(workflow, request, now);
    List<PlannedRun> runs =
        new ArrayList<>(BackfillRuns.of(workflow.timetable(), request.from(), request.to(), now));
    if (runs.size() > BackfillRuns.MOST) {
      throw invalid(
          "Backfill would take more than %d runs. Ask for a shorter stretch of time."
              .formatted(BackfillRuns.MOST));
    }
    if (request.runBackwards()) {
      Collections.reverse(runs);
    }
    runs.removeIf(run -> there(tables, request, run).filter(r -> isLeft(r, request)).isPresent());
    return runs;
  }

  private static boolean isLeft(RunRow run, BackfillRequest request) {
    return !request.reprocess().clears(run.state());
  }

  private static Optional<RunRow> there(Tables tables, BackfillRequest request, PlannedRun run) {
    return tables.runs().find(request.dagId(), run.logicalDate());
  }

  private static void check(Workflow workflow, BackfillRequest request, Instant now) {
    if (!workflow.timetable().isScheduled()) {
      throw invalid("Dag %s has no schedule.".formatted(request.dagId()));
    }
    if (request.from().isAfter(now) && request.to().isAfter(now)) {
      throw invalid("Backfill cannot be executed for future dates.");
    }
    if (request.from().isAfter(request.to())) {
      throw invalid("Backfill from_date must be before to_date.");
    }
    if (request.maxActiveRuns() < 1) {
      throw invalid("Backfill needs max_active_runs of 1 or more.");
    }
    boolean looksBack = workflow.tasks().stream().anyMatch(Past::counts);
    if (looksBack && (request.runBackwards() || request.reprocess() == Reprocess.NONE)) {
      throw invalid(
          "Dag %s has tasks for which depends_on_past=True: it can neither run backwards nor with"
                  .formatted(request.dagId())
              + " reprocess_behavior none.");
    }
  }

  private static ScheduleRefusal invalid(String message) {
    return new ScheduleRefusal(Reason.INVALID, message);
  }

  /** Makes a backfill with all its runs. */
  static BackfillRow make(Tables tables, Defined defined, BackfillRequest request, Instant now) {
    List<PlannedRun> runs = runs(tables, defined.workflow(), request, now);
    if (tables.backfills().unfinished().stream().anyMatch(b -> b.dagId().equals(request.dagId()))) {
      throw new ScheduleRefusal(
          Reason.ALREADY_EXISTS,
          "There is already a running backfill for dag %s".formatted(request.dagId()));
    }
    BackfillRow backfill = tables.backfills().insert(row(request, now));
    int position = 0;
    for (PlannedRun run : runs) {
      position++;
      Optional<RunRow> there = there(tables, request, run);
      if (there.isPresent()) {
        again(tables, defined, there.get(), backfill.id(), position, now);
      } else {
        NewRun.backfill(run, request.conf(), backfill.id(), position).make(tables, defined, now);
      }
    }
    return backfill;
  }

  private static void again(
      Tables tables, Defined defined, RunRow run, long backfillId, int position, Instant now) {
    var tasks = tables.tasks().ofRun(run.dagId(), run.runId());
    Clearing.clear(tables, defined.workflow(), run, tasks, true, now);
    RunRow cleared = tables.runs().find(run.dagId(), run.runId()).orElseThrow();
    tables.run().adopt(cleared, backfillId, position);
  }

  private static BackfillRow row(BackfillRequest request, Instant now) {
    return new BackfillRow(
        0,
        request.dagId(),
        request.from(),
        request.to(),
        request.conf(),
        request.runBackwards(),
        request.reprocess(),
        request.maxActiveRuns(),
        false,
        now,
        now,
        Optional.empty());
  }

  /** Notes which backfills are over: none of their runs is queued or running. */
  static void complete(Tables tables, Instant now) {
    for (BackfillRow backfill : tables.backfills().unfinished()) {
      if (!tables.runs().isUnfinished(backfill.id())) {
        tables.backfills().complete(backfill.id(), now);
      }
    }
  }

  /** Ends a backfill: its queued runs fail, running ones go on. */
  static void cancel(Tables tables, long id, Instant now) {
    tables.backfills().pause(id, true, now);
    tables.backfills().complete(id, now);
    tables.runs().ofBackfill(id).stream()
        .filter(run -> run.state() == RunState.QUEUED)
        .filter(run -> tables.run().end(run, RunState.FAILED, now))
        .forEach(run -> tables.causes().ofRun(run, Cause.CANCELLED, ""));
  }
}
