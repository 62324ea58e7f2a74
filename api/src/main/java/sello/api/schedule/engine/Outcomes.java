package sello.api.schedule.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sello.api.schedule.RunState;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.TriggerRule.Outcome;
import sello.api.schedule.UpstreamCounts;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.TaskRow;

/** What the states of a run's tasks say about each of them and about the run. */
final class Outcomes {
  private final Workflow workflow;
  private final Map<String, TaskRow> tasks;

  Outcomes(Workflow workflow, List<TaskRow> tasks) {
    this.workflow = workflow;
    this.tasks = tasks.stream().collect(Collectors.toMap(TaskRow::taskId, Function.identity()));
  }

  /** What its trigger rule says about a task. */
  Outcome of(Task task) {
    return task.triggerRule()
        .decide(UpstreamCounts.of(task.upstreamTaskIds().stream().map(this::state).toList()));
  }

  /** How the run ends; empty while a task is unfinished that may still go on. */
  Optional<RunState> end() {
    List<TaskRow> unfinished = tasks.values().stream().filter(Outcomes::isUnfinished).toList();
    if (unfinished.isEmpty()) {
      boolean failed = workflow.leaves().stream().map(Task::taskId).anyMatch(this::hasFailed);
      return Optional.of(failed ? RunState.FAILED : RunState.SUCCESS);
    }
    return unfinished.stream().allMatch(this::isStuck)
        ? Optional.of(RunState.FAILED)
        : Optional.empty();
  }

  /** Whether a task waits for what never comes: when all unfinished do, none ends first. */
  private boolean isStuck(TaskRow row) {
    return row.state().isEmpty()
        && workflow
            .task(row.taskId())
            .filter(task -> Past.counts(task) || of(task) != Outcome.WAIT)
            .isEmpty();
  }

  private boolean hasFailed(String taskId) {
    return state(taskId)
        .filter(state -> state == TaskState.FAILED || state == TaskState.UPSTREAM_FAILED)
        .isPresent();
  }

  private Optional<TaskState> state(String taskId) {
    return Optional.ofNullable(tasks.get(taskId)).flatMap(TaskRow::state);
  }

  static boolean isUnfinished(TaskRow task) {
    return task.state().filter(TaskState::isFinished).isEmpty();
  }
}
