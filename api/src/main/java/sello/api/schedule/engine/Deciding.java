package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * What was decided about some running runs.
   *
   * @param lastRun number of the last of them
   * @param isLast whether none is left
   */
  record Piece(boolean isChanged, long lastRun, boolean isLast) {
    static final Piece BEFORE_ALL = new Piece(false, 0, false);

    /** Others wait no longer than it takes to decide about so many. */
    private static final int RUNS = 100;
  }

  /** What holds for all runs of a workflow. */
  private record Dag(Optional<Defined> defined, boolean isOn) {}

  /** Decides about the running runs that come after one, as many as make a piece. */
  Piece decide(Tables tables, long lastRun, Instant now) {
    List<RunRow> runs = tables.runs().running(lastRun, Piece.RUNS);
    Map<String, Dag> dags = new HashMap<>();
    boolean changed = false;
    for (RunRow run : runs) {
      Dag dag = dags.computeIfAbsent(run.dagId(), id -> dag(tables, id));
      changed |=
          dag.defined().isPresent() && decide(tables, run, dag.defined().get(), dag.isOn(), now);
    }
    long last = runs.isEmpty() ? lastRun : runs.get(runs.size() - 1).id();
    return new Piece(changed, last, runs.size() < Piece.RUNS);
  }

  private Dag dag(Tables tables, String dagId) {
    boolean isOn =
        tables
            .dags()
            .find(dagId)
            .filter((DagRow dag) -> !dag.isPaused() && !dag.isStale())
            .isPresent();
    return new Dag(definitions.latest(tables, dagId), isOn);
  }

  private static boolean decide(
      Tables tables, RunRow run, Defined defined, boolean isOn, Instant now) {
    Optional<Duration> limit =
        defined.workflow().dagrunTimeout().filter(most -> isTooLong(run, most, now));
    if (isOn && limit.isPresent()) {
      return RunMarks.fail(tables, run, limit.get(), now);
    }
    boolean followed = Following.follow(tables, run, defined, now);
    Pass pass = new Pass(tables, run, defined, now, isOn);
    List<TaskRow> rows = pass.rows();
    boolean changed = false;
    while (pass.once(rows)) {
      changed = true;
      rows = pass.rows();
    }
    return pass.end(rows) || changed || followed;
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
    List<TaskRow> rows() {
      return tables.tasks().ofRun(run.dagId(), run.runId());
    }

    /** Decides about each task; what it decides may let others be decided. */
    boolean once(List<TaskRow> rows) {
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

    boolean end(List<TaskRow> rows) {
      Optional<RunState> state = new Outcomes(defined.workflow(), rows).end();
      boolean isEnded = state.isPresent() && tables.run().end(run, state.get(), now);
      if (isEnded && rows.stream().anyMatch(Outcomes::isUnfinished)) {
        tables.causes().ofRun(run, Cause.STUCK, "");
      }
      return isEnded;
    }
  }
}
