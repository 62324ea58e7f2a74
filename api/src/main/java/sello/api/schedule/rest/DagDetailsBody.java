package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.DagVersionRow;

/** A workflow with all that its file says, as answers hold it. */
final class DagDetailsBody {
  private DagDetailsBody() {}

  /**
   * @param activeRuns how many of its runs are queued or running
   */
  static ObjectNode of(DagRow dag, Workflow workflow, DagVersionRow version, long activeRuns) {
    return new Keys()
        .all(DagBody.of(dag, workflow))
        .all(times(workflow))
        .put("params", params(workflow.params(), Optional.empty()))
        .put("render_template_as_native_obj", false)
        .none("template_search_path")
        .put("timezone", workflow.zone().getId())
        .put("last_parsed", dag.lastParsedTime())
        .put("default_args", defaults(workflow))
        .put("owner_links", JsonNodeFactory.instance.objectNode())
        .put("is_favorite", false)
        .put("active_runs_count", activeRuns)
        .put("concurrency", workflow.maxActiveTasks())
        .put("latest_dag_version", DagVersionBody.of(version))
        .node();
  }

  private static ObjectNode times(Workflow workflow) {
    return new Keys()
        .put("catchup", workflow.catchup())
        .text("dag_run_timeout", workflow.dagrunTimeout().map(Duration::toString))
        .none("asset_expression", "doc_md")
        .time("start_date", workflow.startDate())
        .time("end_date", workflow.endDate())
        .node(
            "is_paused_upon_creation",
            workflow.isPausedUponCreation().map(JsonNodeFactory.instance::booleanNode))
        .node();
  }

  private static JsonNode defaults(Workflow workflow) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    workflow.defaultArgs().forEach(node::set);
    return node;
  }

  /**
   * Values that a run may set otherwise, by name.
   *
   * @param source who declares them, as tasks say it
   */
  static JsonNode params(Map<String, JsonNode> params, Optional<String> source) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    params.forEach(
        (name, value) ->
            node.set(
                name,
                new Keys()
                    .put("value", value)
                    .put("schema", JsonNodeFactory.instance.objectNode())
                    .none("description")
                    .text("source", source)
                    .node()));
    return node;
  }
}
