package sello.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/**
 * A run of a workflow, as a column of the grid shows it.
 *
 * @param type scheduled, manual or backfill
 * @param about the date that it is about, else when it could begin
 * @param took how long; empty before its start
 * @param tasks the tries of its tasks
 * @param cause why it failed, if it did
 */
public record ShownRun(
    String dagId,
    String runId,
    String state,
    String type,
    Instant about,
    Optional<Instant> started,
    String took,
    List<ShownTry> tasks,
    Optional<ShownCause> cause) {

  static ShownRun of(Tables tables, RunRow run, Instant now) {
    List<TaskRow> tasks = tables.tasks().ofRun(run.dagId(), run.runId());
    return new ShownRun(
        run.dagId(),
        run.runId(),
        run.state().text(),
        run.runType().text(),
        run.logicalDate().orElse(run.runAfter()),
        run.startDate(),
        run.startDate()
            .map(start -> Duration.between(start, run.endDate().orElse(now)))
            .filter(duration -> !duration.isNegative())
            .map(duration -> new Span(duration).text())
            .orElse(""),
        tasks.stream().map(task -> ShownTry.of(task, now)).toList(),
        ShownCause.of(tables, run, tasks));
  }

  /** The try of a task; empty where the run knows no such task. */
  public Optional<ShownTry> of(String taskId) {
    return tasks.stream().filter(task -> task.taskId().equals(taskId)).findFirst();
  }
}
