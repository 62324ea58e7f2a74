package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.timetable.Continuous;

/** The instants to come at which something is to be done. */
final class NextInstants {
  /** The name of the first instant at which a task or run goes on or has taken too long. */
  static final String UNDER_WAY = "under way";

  /** After what pause a continuous timetable goes on whose runs take no time. */
  private static final Duration CONTINUOUS = Duration.ofSeconds(1);

  private static final Set<TaskState> TIMED = Set.of(TaskState.RUNNING, TaskState.UP_FOR_RETRY);

  private final Definitions definitions;

  NextInstants(Definitions definitions) {
    this.definitions = definitions;
  }

  /** By the name of the workflow whose next run is due, or {@link #UNDER_WAY}. */
  Map<String, Instant> of(Tables tables, Instant now) {
    Map<String, Instant> instants = new LinkedHashMap<>();
    for (DagRow dag : tables.dags().all()) {
      if (!dag.isPaused() && !dag.isStale()) {
        ofDag(tables, dag, now).ifPresent(at -> instants.put("dag " + dag.dagId(), at));
      }
    }
    Stream.of(
            tables.runs().running().stream().flatMap(run -> ofRun(tables, run)),
            tables.tasks().in(TIMED).stream().flatMap(task -> ofTask(tables, task).stream()),
            tables.runs().nextQueued(now).stream())
        .flatMap(all -> all)
        .filter(instant -> instant.isAfter(now))
        .min(Instant::compareTo)
        .ifPresent(first -> instants.put(UNDER_WAY, first));
    return instants;
  }

  /** A continuous timetable that has reached the clock goes on when the clock has. */
  private Optional<Instant> ofDag(Tables tables, DagRow dag, Instant now) {
    Optional<Instant> after = dag.nextDagrunRunAfter();
    return after.filter(at -> !at.isAfter(now)).filter(at -> isStanding(tables, dag)).isPresent()
        ? Optional.of(now.plus(CONTINUOUS))
        : after.filter(at -> at.isAfter(now));
  }

  private boolean isStanding(Tables tables, DagRow dag) {
    return workflow(tables, dag.dagId())
            .filter(workflow -> workflow.timetable() instanceof Continuous)
            .isPresent()
        && tables.runs().active(dag.dagId()) == 0;
  }

  private Stream<Instant> ofRun(Tables tables, RunRow run) {
    Optional<Instant> limit =
        run.startDate()
            .flatMap(start -> workflow(tables, run.dagId()).flatMap(w -> limit(w, start)));
    return Stream.concat(limit.stream(), run.logicalDate().stream());
  }

  private static Optional<Instant> limit(Workflow workflow, Instant start) {
    return workflow.dagrunTimeout().map(start::plus).map(NextInstants::after);
  }

  private Optional<Instant> ofTask(Tables tables, TaskRow task) {
    return task.state().filter(TaskState.RUNNING::equals).isEmpty()
        ? task.nextTryAt().map(NextInstants::after)
        : task.startDate()
            .flatMap(
                start ->
                    workflow(tables, task.dagId())
                        .flatMap(workflow -> workflow.task(task.taskId()))
                        .flatMap(Task::executionTimeout)
                        .map(start::plus)
                        .map(NextInstants::after));
  }

  private Optional<Workflow> workflow(Tables tables, String dagId) {
    return definitions.latest(tables, dagId).map(Defined::workflow);
  }

  /** Limits hold until they are past. */
  private static Instant after(Instant limit) {
    return limit.plusMillis(1);
  }
}
