package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.TaskRow;

/** A task of a run, as answers hold it: its present try, or one that is over. */
final class TaskInstanceBody {
  static final String QUEUE = "default";

  private TaskInstanceBody() {}

  static ObjectNode of(TaskOfRun found, DagVersionRow version) {
    TaskRow task = found.task();
    return new Keys()
        .put("id", task.id())
        .all(names(task))
        .time("logical_date", found.logicalDate())
        .put("run_after", found.runAfter())
        .all(state(task))
        .all(place(task))
        .text("note", task.note())
        .none("rendered_map_index")
        .put("rendered_fields", StoredJson.object(task.renderedFields()))
        .none("trigger", "triggerer_job")
        .put("dag_version", DagVersionBody.of(version))
        .node();
  }

  /** A try, with fewer keys than the task has. */
  static ObjectNode ofTry(TaskRow task, DagVersionRow version) {
    return new Keys()
        .all(names(task))
        .all(state(task))
        .all(place(task))
        .put("dag_version", DagVersionBody.of(version))
        .node();
  }

  private static ObjectNode names(TaskRow task) {
    return new Keys()
        .put("task_id", task.taskId())
        .put("dag_id", task.dagId())
        .put("dag_run_id", task.runId())
        .put("map_index", -1)
        .node();
  }

  private static ObjectNode state(TaskRow task) {
    return new Keys()
        .time("start_date", task.startDate())
        .time("end_date", task.endDate())
        .number("duration", DagRunBody.seconds(task.startDate(), task.endDate()))
        .text("state", task.state().map(TaskState::text))
        .put("try_number", task.tryNumber())
        .put("max_tries", task.maxTries())
        .put("task_display_name", task.taskId())
        .put("dag_display_name", task.dagId())
        .node();
  }

  private static ObjectNode place(TaskRow task) {
    return new Keys()
        .put("hostname", task.hostname())
        .put("unixname", "sello")
        .put("pool", task.pool())
        .put("pool_slots", task.poolSlots())
        .put("queue", QUEUE)
        .put("priority_weight", task.priorityWeight())
        .put("operator", task.operator())
        .put("operator_name", task.operator())
        .time("queued_when", task.queuedWhen())
        .time("scheduled_when", task.scheduledWhen())
        .whole("pid", task.pid())
        .none("executor")
        .put("executor_config", "{}")
        .node();
  }
}
