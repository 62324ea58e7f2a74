package sello.api.schedule.engine;

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

/** The instants to come at which something is to be done. */
final class NextInstants {
  /** The name of the first instant at which a task or run goes on or has taken too long. */
  static final String UNDER_WAY = "under way";

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
        dag.nextDagrunRunAfter()
            .filter(after -> after.isAfter(now))
            .ifPresent(after -> instants.put("dag " + dag.dagId(), after));
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
