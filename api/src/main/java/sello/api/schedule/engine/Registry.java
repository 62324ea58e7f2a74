package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.DagProblem;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.Tables;

/** The workflows that were ever loaded, with all their versions. */
final class Registry {
  private final Definitions definitions;

  Registry(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Keeps a workflow: one that is new is paused unless it says otherwise. */
  void keep(Tables tables, Workflow workflow, Instant now) {
    String dagId = workflow.dagId();
    if (tables.dags().find(dagId).isEmpty()) {
      tables.dags().insert(row(workflow, now));
    }
    tables.dags().read(dagId, workflow.source().file(), now);
    tables.dags().tag(dagId, workflow.tags());
    keepVersion(tables, workflow, now);
  }

  private void keepVersion(Tables tables, Workflow workflow, Instant now) {
    Optional<DagVersionRow> latest = tables.versions().latest(workflow.dagId());
    DagSource source = workflow.source();
    boolean isSame =
        latest
            .flatMap(definitions::of)
            .filter(known -> withSource(known, source).equals(workflow))
            .isPresent();
    if (isSame) {
      tables.versions().reword(latest.orElseThrow().id(), source.file(), source.text());
      return;
    }
    tables
        .versions()
        .insert(
            new DagVersionRow(
                Identity.next(now),
                workflow.dagId(),
                latest.map(DagVersionRow::versionNumber).orElse(0) + 1,
                source.file(),
                source.text(),
                now));
  }

  /** A workflow that no file holds any more retires; one whose text is refused stays as it was. */
  void keepRest(Tables tables, Set<String> files, DagFileReading read) {
    Set<String> kept = read.workflows().stream().map(Workflow::dagId).collect(Collectors.toSet());
    for (DagRow dag : tables.dags().all()) {
      boolean isRefused = read.problems().stream().anyMatch(problem -> isAbout(problem, dag));
      if (isRefused && files.contains(dag.fileName())) {
        tables.dags().refuse(dag.dagId());
      } else if (!kept.contains(dag.dagId())) {
        tables.dags().retire(dag.dagId());
      }
    }
  }

  private static boolean isAbout(DagProblem problem, DagRow dag) {
    return problem.file().equals(dag.fileName())
        && problem.dagId().map(dag.dagId()::equals).orElse(true);
  }

  private static Workflow withSource(Workflow w, DagSource source) {
    return new Workflow(
        w.dagId(),
        w.description(),
        w.zone(),
        w.timetable(),
        w.startDate(),
        w.endDate(),
        w.catchup(),
        w.maxActiveRuns(),
        w.maxActiveTasks(),
        w.dagrunTimeout(),
        w.isPausedUponCreation(),
        w.tags(),
        w.params(),
        w.defaultArgs(),
        w.tasks(),
        source);
  }

  private static DagRow row(Workflow workflow, Instant now) {
    return new DagRow(
        workflow.dagId(),
        workflow.isPausedUponCreation().orElse(true),
        false,
        false,
        workflow.source().file(),
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
