package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.Operator;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;

/** A step of a workflow, as answers hold it. Counts are floats, as Airflow has them. */
final class TaskBody {
  /** What may hold templates, of those arguments that dag files can give. */
  private static final List<String> TEMPLATED =
      List.of("application", "conf", "name", "application_args", "env_vars");

  private TaskBody() {}

  static ObjectNode of(Workflow workflow, Task task) {
    return new Keys()
        .put("task_id", task.taskId())
        .put("task_display_name", task.taskId())
        .put("owner", task.owner())
        .time("start_date", workflow.startDate())
        .time("end_date", workflow.endDate())
        .put("trigger_rule", task.triggerRule().text())
        .put("depends_on_past", task.dependsOnPast())
        .put("wait_for_downstream", task.waitForDownstream())
        .all(effort(task))
        .put("ui_color", "#fff")
        .put("ui_fgcolor", "#000")
        .texts("template_fields", templated(task.operator()))
        .texts("downstream_task_ids", downstream(workflow, task))
        .none("doc_md")
        .all(operator(workflow, task.operator()))
        .node();
  }

  private static ObjectNode effort(Task task) {
    return new Keys()
        .put("retries", (double) task.retries())
        .put("queue", TaskInstanceBody.QUEUE)
        .put("pool", task.pool())
        .put("pool_slots", (double) task.poolSlots())
        .node("execution_timeout", task.executionTimeout().map(TaskBody::span))
        .put("retry_delay", span(task.retryDelay().delay()))
        .put("retry_exponential_backoff", task.retryDelay().multiplier())
        .put("priority_weight", (double) task.priorityWeight())
        .put("weight_rule", "downstream")
        .node();
  }

  private static ObjectNode operator(Workflow workflow, Operator operator) {
    String path = operator.path();
    int dot = path.lastIndexOf('.');
    return new Keys()
        .put("operator_name", operator.operatorName())
        .put("params", DagDetailsBody.params(workflow.params(), Optional.of("dag")))
        .put(
            "class_ref",
            new Keys()
                .put("module_path", path.substring(0, dot))
                .put("class_name", path.substring(dot + 1))
                .node())
        .put("is_mapped", false)
        .texts("extra_links", List.of())
        .node();
  }

  private static List<String> templated(Operator operator) {
    return operator instanceof SparkSubmit ? TEMPLATED : List.of();
  }

  private static List<String> downstream(Workflow workflow, Task task) {
    return workflow.downstream(task.taskId()).stream().map(Task::taskId).sorted().toList();
  }

  /** A span of time as Airflow's {@code TimeDelta}. */
  static JsonNode span(Duration span) {
    return new Keys()
        .put("__type", "TimeDelta")
        .put("days", span.toDays())
        .put("seconds", span.toSeconds() - 86_400 * span.toDays())
        .put("microseconds", span.toNanosPart() / 1000)
        .node();
  }
}
