package sello.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.api.schedule.RunState;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * The tables as a killed service left them.
 *
 * @param runs of the workflow that builds, in the order in which they were made
 * @param tasks of each run
 * @param byItself runs that the timetable made
 */
record LeftBehind(List<RunRow> runs, Map<String, List<TaskRow>> tasks, List<RunRow> byItself) {
  private static final List<String> ORDER = List.of("check", "build", "publish");

  static LeftBehind in(Path data, String dagId, String timedDagId) {
    try (Database database = Database.open(DatabaseAddress.in(data))) {
      return database
          .jdbi()
          .withHandle(
              handle -> {
                Tables tables = Tables.of(handle);
                List<RunRow> runs = tables.runs().ofDag(dagId);
                return new LeftBehind(
                    runs,
                    runs.stream()
                        .collect(
                            Collectors.toMap(
                                RunRow::runId, run -> tables.tasks().ofRun(dagId, run.runId()))),
                    tables.runs().ofDag(timedDagId));
              });
    }
  }

  List<String> runIds() {
    return runs.stream().map(RunRow::runId).toList();
  }

  /** How many runs still have something to do, or are about to end. */
  long unfinished() {
    return runs.stream().filter(run -> !run.state().isFinished()).count();
  }

  /** How many runs have nothing to do any more, whether that was noted or not. */
  int done() {
    return (int) runs.stream().filter(run -> openTask(run).isEmpty()).count();
  }

  List<RunState> states() {
    return runs.stream().map(RunRow::state).distinct().toList();
  }

  /** What the run under way has to do next. */
  String nextTask() {
    return runs.stream().flatMap(run -> openTask(run).stream()).findFirst().orElse(ORDER.get(0));
  }

  private Optional<String> openTask(RunRow run) {
    return ORDER.stream().filter(task -> !isDone(run, task)).findFirst();
  }

  private boolean isDone(RunRow run, String taskId) {
    return tasks.get(run.runId()).stream()
        .filter(task -> task.taskId().equals(taskId))
        .allMatch(task -> task.state().filter(TaskState.SUCCESS::equals).isPresent());
  }

  /** In how many tries all tasks were done, over all runs. */
  int tries() {
    return tasks.values().stream().flatMap(List::stream).mapToInt(TaskRow::tryNumber).sum();
  }

  /** Each task of the run under way with its state and try. */
  String underWay() {
    return runs.stream()
        .filter(run -> !run.state().isFinished())
        .findFirst()
        .map(run -> run.runId() + " " + run.state() + " " + shown(tasks.get(run.runId())))
        .orElse("no run");
  }

  private static String shown(List<TaskRow> tasks) {
    return tasks.stream()
        .map(
            task ->
                "%s %s %d"
                    .formatted(
                        task.taskId(),
                        task.state().map(TaskState::name).orElse("-"),
                        task.tryNumber()))
        .collect(Collectors.joining(", "));
  }
}
