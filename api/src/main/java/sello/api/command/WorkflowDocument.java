package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.api.schedule.InstantText;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;

/** Writes a workflow with all that its file says, and what holds where the file says nothing. */
final class WorkflowDocument {
  private final JsonGenerator json;

  private WorkflowDocument(JsonGenerator json) {
    this.json = json;
  }

  static void write(Workflow workflow, JsonGenerator json) throws IOException {
    new WorkflowDocument(json).write(workflow);
  }

  private void write(Workflow workflow) throws IOException {
    json.writeStringField("dag_id", workflow.dagId());
    field("description", workflow.description());
    json.writeStringField("timezone", workflow.zone().getId());
    timetable(workflow);
    field("start_date", workflow.startDate().map(InstantText.Z::of));
    field("end_date", workflow.endDate().map(InstantText.Z::of));
    json.writeBooleanField("catchup", workflow.catchup());
    json.writeNumberField("max_active_runs", workflow.maxActiveRuns());
    json.writeNumberField("max_active_tasks", workflow.maxActiveTasks());
    field("dagrun_timeout_seconds", workflow.dagrunTimeout().map(WorkflowDocument::seconds));
    field("is_paused_upon_creation", workflow.isPausedUponCreation());
    json.writeObjectField("tags", workflow.tags());
    json.writeObjectField("params", workflow.params());
    json.writeArrayFieldStart("tasks");
    for (Task task : sorted(workflow.tasks())) {
      write(task);
    }
    json.writeEndArray();
  }

  private void timetable(Workflow workflow) throws IOException {
    json.writeObjectFieldStart("timetable");
    json.writeStringField("class", workflow.timetable().timetableName());
    for (Map.Entry<String, Object> given : workflow.timetable().arguments().entrySet()) {
      json.writeObjectField(given.getKey(), given.getValue());
    }
    json.writeEndObject();
  }

  private void write(Task task) throws IOException {
    json.writeStartObject();
    json.writeStringField("task_id", task.taskId());
    json.writeStringField("operator", task.operator().operatorName());
    json.writeObjectField("upstream_task_ids", task.upstreamTaskIds());
    json.writeStringField("trigger_rule", task.triggerRule().text());
    json.writeStringField("owner", task.owner());
    json.writeNumberField("retries", task.retries());
    json.writeNumberField("retry_delay_seconds", seconds(task.retryDelay().delay()));
    json.writeNumberField("retry_exponential_backoff", task.retryDelay().multiplier());
    field("max_retry_delay_seconds", task.retryDelay().max().map(WorkflowDocument::seconds));
    field("execution_timeout_seconds", task.executionTimeout().map(WorkflowDocument::seconds));
    json.writeBooleanField("depends_on_past", task.dependsOnPast());
    json.writeBooleanField("wait_for_downstream", task.waitForDownstream());
    json.writeStringField("pool", task.pool());
    json.writeNumberField("pool_slots", task.poolSlots());
    json.writeNumberField("priority_weight", task.priorityWeight());
    if (task.operator() instanceof SparkSubmit program) {
      arguments(program);
    }
    json.writeEndObject();
  }

  private void arguments(SparkSubmit program) throws IOException {
    json.writeObjectFieldStart("arguments");
    json.writeStringField("application", program.application());
    json.writeStringField("java_class", program.javaClass());
    field("application_args", program.applicationArgs());
    field("conf", program.conf());
    json.writeEndObject();
  }

  private void field(String name, Optional<?> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeObject(value.get());
    } else {
      json.writeNull();
    }
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static List<Task> sorted(List<Task> tasks) {
    return tasks.stream().sorted(Comparator.comparing(Task::taskId)).toList();
  }
}
