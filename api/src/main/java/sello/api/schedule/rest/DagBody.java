package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;

/** A workflow in lists and alone, as answers hold it. */
final class DagBody {
  private DagBody() {}

  static ObjectNode of(DagRow dag, Workflow workflow) {
    return new Keys()
        .put("dag_id", dag.dagId())
        .put("dag_display_name", dag.dagId())
        .put("is_paused", dag.isPaused())
        .put("is_stale", dag.isStale())
        .put("last_parsed_time", dag.lastParsedTime())
        .none("last_parse_duration", "last_expired")
        .all(file(dag))
        .all(definition(workflow))
        .put("has_import_errors", dag.hasImportErrors())
        .all(next(dag))
        .none("allowed_run_types")
        .texts("owners", owners(workflow))
        .put("file_token", token(dag.fileName()))
        .node();
  }

  private static ObjectNode file(DagRow dag) {
    return new Keys()
        .put("bundle_name", DagVersionBody.BUNDLE)
        .none("bundle_version")
        .put("relative_fileloc", dag.fileName())
        .put("fileloc", "dags/" + dag.fileName())
        .node();
  }

  private static ObjectNode definition(Workflow workflow) {
    return new Keys()
        .text("description", workflow.description())
        .text("timetable_summary", workflow.timetable().summary())
        .put("timetable_description", workflow.timetable().description())
        .put("timetable_partitioned", false)
        .put("tags", tags(workflow))
        .put("max_active_tasks", workflow.maxActiveTasks())
        .put("max_active_runs", workflow.maxActiveRuns())
        .put("max_consecutive_failed_dag_runs", 0)
        .put("has_task_concurrency_limits", false)
        .node();
  }

  private static List<ObjectNode> tags(Workflow workflow) {
    return workflow.tags().stream()
        .map(
            tag ->
                new Keys()
                    .put("name", tag)
                    .put("dag_id", workflow.dagId())
                    .put("dag_display_name", workflow.dagId())
                    .node())
        .toList();
  }

  private static ObjectNode next(DagRow dag) {
    return new Keys()
        .time("next_dagrun_logical_date", dag.nextDagrunLogicalDate())
        .time("next_dagrun_data_interval_start", dag.nextDagrunDataIntervalStart())
        .time("next_dagrun_data_interval_end", dag.nextDagrunDataIntervalEnd())
        .time("next_dagrun_run_after", dag.nextDagrunRunAfter())
        .node();
  }

  private static List<String> owners(Workflow workflow) {
    return workflow.tasks().stream().map(Task::owner).distinct().sorted().toList();
  }

  private static String token(String fileName) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(fileName.getBytes(StandardCharsets.UTF_8));
  }
}
