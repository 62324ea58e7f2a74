package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.Cause;
import sello.api.schedule.RunState;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** Decides about the tasks of running runs, and ends the runs. */
final class Deciding {
  private final Definitions definitions;

  Deciding(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Decides about all runs; returns whether anything changed. */
  boolean decide(Tables tables, Instant now) {
    boolean changed = false;
    for (RunRow run : tables.runs().running()) {
      changed |= decide(tables, run, now);
    }
    return changed;
  }

  private boolean decide(Tables tables, RunRow run, Instant now) {
    Optional<Defined> defined = definitions.latest(tables, run.dagId());
    if (defined.isEmpty()) {
      return false;
    }
    boolean isOn =
        tables
            .dags()
            .find(run.dagId())
            .filter((DagRow dag) -> !dag.isPaused() && !dag.isStale())
            .isPresent();
    Optional<Duration> limit =
        defined.get().workflow().dagrunTimeout().filter(most -> isTooLong(run, most, now));
    if (isOn && limit.isPresent()) {
      return RunMarks.fail(tables, run, limit.get(), now);
    }
    boolean followed = Following.follow(tables, run, defined.get(), now);
    Pass pass = new Pass(tables, run, defined.get(), now, isOn);
    boolean changed = false;
    while (pass.once()) {
      changed = true;
    }
    return pass.end() || changed || followed;
  }

  private static boolean isTooLong(RunRow run, Duration limit, Instant now) {
    return run.startDate().filter(start -> start.plus(limit).isBefore(now)).isPresent();
  }

  /**
   * One look at a run.
   *
   * @param isOn whether further tasks may start
   */
  private record Pass(Tables tables, RunRow run, Defined defined, Instant now, boolean isOn) {
    /** Decides about each task; what it decides may let others be decided. */
    boolean once() {
      var rows = tables.tasks().ofRun(run.dagId(), run.runId());
      Outcomes outcomes = new Outcomes(defined.workflow(), rows);
      boolean changed = false;
      for (TaskRow row : rows) {
        Optional<Task> task = defined.workflow().task(row.taskId());
        changed |= isOpen(row) && task.isPresent() && decide(row, task.get(), outcomes);
      }
      if (changed) {
        tables.run().decide(run, now);
      }
      return changed;
    }

    private boolean isOpen(TaskRow row) {
      return row.state().isEmpty()
          || (row.state().get() == TaskState.UP_FOR_RETRY
              && row.nextTryAt().filter(now::isAfter).isPresent());
    }

    private boolean decide(TaskRow row, Task task, Outcomes outcomes) {
      return switch (outcomes.of(task)) {
        case WAIT -> false;
        case SKIPPED -> tables.task().finish(row, TaskState.SKIPPED, now);
        case UPSTREAM_FAILED -> tables.task().finish(row, TaskState.UPSTREAM_FAILED, now);
        case RUN -> mayStart(task) && NextTry.begin(tables, row, task, now);
      };
    }

    private boolean mayStart(Task task) {
      return isOn
          && run.logicalDate().filter(now::isBefore).isEmpty()
          && Past.allows(tables, defined.workflow(), run, task);
    }

    boolean end() {
      var rows = tables.tasks().ofRun(run.dagId(), run.runId());
      Optional<RunState> state = new Outcomes(defined.workflow(), rows).end();
      boolean isEnded = state.isPresent() && tables.run().end(run, state.get(), now);
      if (isEnded && rows.stream().anyMatch(Outcomes::isUnfinished)) {
        tables.causes().ofRun(run, Cause.STUCK, "");
      }
      return isEnded;
    }
  }
}
