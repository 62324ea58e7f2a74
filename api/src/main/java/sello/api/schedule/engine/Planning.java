package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.PlannedRun;

/** Makes the runs of workflows that are due, and notes which comes next. */
final class Planning {
  private final Definitions definitions;

  Planning(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Makes what is due of one workflow; returns when its next run is due. */
  Optional<Instant> plan(Tables tables, DagRow dag, Instant now) {
    Optional<PlannedRun> next =
        definitions
            .latest(tables, dag.dagId())
            .filter(defined -> !dag.isStale())
            .flatMap(defined -> plan(tables, dag, defined, now));
    tables.dags().plan(dag.dagId(), next);
    return next.map(PlannedRun::runAfter);
  }

  private static Optional<PlannedRun> plan(
      Tables tables, DagRow dag, Defined defined, Instant now) {
    Workflow workflow = defined.workflow();
    int room = dag.isPaused() ? 0 : workflow.maxActiveRuns() - tables.runs().active(dag.dagId());
    Optional<PlannedRun> next = next(workflow, last(tables, dag.dagId()), now);
    while (next.filter(run -> !run.runAfter().isAfter(now)).isPresent()) {
      NewRun run = NewRun.scheduled(next.orElseThrow());
      if (!run.isThere(tables, dag.dagId())) {
        if (room <= 0) {
          return next;
        }
        run.make(tables, defined, now);
        room--;
      }
      Optional<PlannedRun> later = next(workflow, next.map(PlannedRun::interval), now);
      // A continuous timetable stands still once it has reached the clock.
      if (later.equals(next)) {
        return next;
      }
      next = later;
    }
    return next;
  }

  private static Optional<PlannedRun> next(
      Workflow workflow, Optional<DataInterval> last, Instant now) {
    return workflow.timetable().next(last, workflow.bounds(), now);
  }

  private static Optional<DataInterval> last(Tables tables, String dagId) {
    return tables.runs().last(dagId).flatMap(RunRow::interval);
  }
}
