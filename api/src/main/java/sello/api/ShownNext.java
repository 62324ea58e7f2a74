package sello.api;

import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.timetable.PlannedRun;

/**
 * When the next run of a workflow can begin.
 *
 * @param words name of the words that say on what it depends
 * @param at when; empty where it is due already
 */
public record ShownNext(String words, Optional<Instant> at) {

  /** Of a workflow that goes on, as was planned; of a paused one, what would come of that now. */
  static Optional<ShownNext> of(Tables tables, DagRow dag, Workflow workflow, Instant now) {
    Optional<Instant> at =
        dag.isPaused() ? unpaused(tables, workflow, now) : dag.nextDagrunRunAfter();
    return at.map(
        instant -> of(dag.isPaused() ? "next_unpaused" : "next", instant, instant.isAfter(now)));
  }

  private static ShownNext of(String words, Instant at, boolean isToCome) {
    return isToCome
        ? new ShownNext(words, Optional.of(at))
        : new ShownNext(words + "_now", Optional.empty());
  }

  private static Optional<Instant> unpaused(Tables tables, Workflow workflow, Instant now) {
    return workflow
        .timetable()
        .next(
            tables.runs().last(workflow.dagId()).flatMap(RunRow::interval), workflow.bounds(), now)
        .map(PlannedRun::runAfter);
  }
}
