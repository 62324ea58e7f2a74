package sello.api.schedule.engine;

import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TaskRow;

/** A run of a workflow, as tasks name it. */
record RunKey(String dagId, String runId) {
  static RunKey of(RunRow run) {
    return new RunKey(run.dagId(), run.runId());
  }

  static RunKey of(TaskRow task) {
    return new RunKey(task.dagId(), task.runId());
  }
}
