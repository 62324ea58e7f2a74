package sello.api.schedule.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sello.api.schedule.InstantText;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.ScheduleError;

/**
 * One try of a task in a run: what names stand for.
 *
 * @param dagId the workflow
 * @param taskId the task
 * @param tryNumber 1 for the first
 * @param runId the run
 * @param logicalDate of the run; without it there is no {@code ds} and no {@code ts}
 * @param interval what the run is about
 * @param runAfter when the run was due
 * @param params of the workflow
 * @param conf of the run, which comes before params
 */
public record TemplateContext(
    String dagId,
    String taskId,
    int tryNumber,
    String runId,
    Optional<Instant> logicalDate,
    Optional<DataInterval> interval,
    Instant runAfter,
    Map<String, JsonNode> params,
    Map<String, JsonNode> conf) {
  private static final String CONF = "dag_run.conf.";
  private static final String PARAMS = "params.";

  TemplateValue value(String name) {
    if (name.startsWith(CONF)) {
      return member(name, Optional.ofNullable(conf.get(name.substring(CONF.length()))));
    }
    if (name.startsWith(PARAMS)) {
      String param = name.substring(PARAMS.length());
      return member(
          name,
          Optional.ofNullable(conf.get(param)).or(() -> Optional.ofNullable(params.get(param))));
    }
    return switch (name) {
      case "run_id", "dag_run.run_id" -> TemplateValue.of(runId);
      case "dag_run.logical_date" -> TemplateValue.orNone(logicalDate);
      case "dag_run.run_after" -> TemplateValue.of(runAfter);
      case "dag.dag_id" -> TemplateValue.of(dagId);
      case "task.task_id", "ti.task_id" -> TemplateValue.of(taskId);
      case "ti.try_number" -> TemplateValue.of(Integer.toString(tryNumber));
      default -> ofLogicalDate(name);
    };
  }

  private static TemplateValue member(String name, Optional<JsonNode> value) {
    return value
        .map(TemplateValue::of)
        .orElseThrow(() -> new ScheduleError("'" + name + "' is not given in this run."));
  }

  private TemplateValue ofLogicalDate(String name) {
    return logicalDate
        .flatMap(date -> ofLogicalDate(name, date))
        .orElseThrow(
            () ->
                new ScheduleError(
                    "'"
                        + name
                        + "' is not known"
                        + (logicalDate.isEmpty() ? " in a run without logical date." : ".")));
  }

  private Optional<TemplateValue> ofLogicalDate(String name, Instant date) {
    return switch (name) {
      case "logical_date" -> Optional.of(TemplateValue.of(date));
      case "data_interval_start" -> interval.map(span -> TemplateValue.of(span.start()));
      case "data_interval_end" -> interval.map(span -> TemplateValue.of(span.end()));
      case "ds", "ds_nodash", "ts", "ts_nodash", "ts_nodash_with_tz" ->
          Optional.of(TemplateValue.of(TemplateValue.of(date).filtered(name)));
      case "task_instance_key_str" ->
          Optional.of(
              TemplateValue.of(String.join("__", dagId, taskId, InstantText.DS_NODASH.of(date))));
      default -> Optional.empty();
    };
  }
}
