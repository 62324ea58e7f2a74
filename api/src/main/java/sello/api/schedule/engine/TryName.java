package sello.api.schedule.engine;

import sello.api.schedule.store.TaskRow;

/** Which try of which task of which run. */
public record TryName(String dagId, String runId, String taskId, int tryNumber) {
  public static TryName of(TaskRow task) {
    return new TryName(task.dagId(), task.runId(), task.taskId(), task.tryNumber());
  }
}
