package sello.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.ImportErrorRow;
import sello.api.schedule.store.Tables;

/**
 * The state of the schedule as everybody may see it: workflows, next and newest runs, what was
 * refused. Logs and notes are for those who have logged in.
 *
 * @param reader what reads the file of a definition
 */
public record ScheduleBoard(
    Jdbi jdbi, Function<DagVersionRow, Optional<Workflow>> reader, Clock clock) {
  private static final int RUNS = 12;

  /** A service that said nothing for so long keeps no schedule any more. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** What is shown at one moment. */
  record Shown(List<ShownWorkflow> workflows, List<ImportErrorRow> refused, boolean isAlive) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), false);
  }

  Shown now() {
    Instant now = clock.instant();
    return jdbi.withHandle(handle -> shown(Tables.of(handle), now));
  }

  private Shown shown(Tables tables, Instant now) {
    List<ShownWorkflow> workflows =
        tables.dags().all().stream()
            .filter(dag -> !dag.isStale())
            .flatMap(dag -> workflow(tables, dag, now).stream())
            .toList();
    boolean isAlive =
        tables.heartbeats().all().stream()
            .anyMatch(beat -> beat.beatAt().plus(SILENCE).isAfter(now));
    return new Shown(workflows, tables.importErrors().all(), isAlive);
  }

  private Optional<ShownWorkflow> workflow(Tables tables, DagRow dag, Instant now) {
    return tables
        .versions()
        .latest(dag.dagId())
        .flatMap(reader)
        .map(
            definition ->
                ShownWorkflow.of(
                    dag,
                    definition,
                    ShownNext.of(tables, dag, definition, now),
                    runs(tables, dag.dagId(), now)));
  }

  private static List<ShownRun> runs(Tables tables, String dagId, Instant now) {
    List<ShownRun> newest =
        new ArrayList<>(
            tables.runs().newest(dagId, RUNS).stream()
                .map(run -> ShownRun.of(tables, run, now))
                .toList());
    Collections.reverse(newest);
    return newest;
  }
}
