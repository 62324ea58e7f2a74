package sello.api.schedule.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.template.Template;
import sello.api.schedule.template.TemplateContext;

/** What the texts of a task become for one try. */
final class Rendering {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, JsonNode>> OBJECT = new TypeReference<>() {};

  private Rendering() {}

  static SparkSubmit of(Workflow workflow, Task task, RunRow run, TaskRow row) {
    TemplateContext context =
        new TemplateContext(
            run.dagId(),
            row.taskId(),
            row.tryNumber(),
            run.runId(),
            run.logicalDate(),
            run.interval(),
            run.runAfter(),
            workflow.params(),
            conf(run));
    return ((SparkSubmit) task.operator()).with(text -> Template.of(text).render(context));
  }

  private static Map<String, JsonNode> conf(RunRow run) {
    try {
      return JSON.readValue(run.conf(), OBJECT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The conf of run %s is no object.".formatted(run.runId()), e);
    }
  }
}
