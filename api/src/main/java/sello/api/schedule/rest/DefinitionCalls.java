package sello.api.schedule.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sello.api.schedule.Task;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagVersionRow;

/** What the file of a workflow says: its tasks, its text, its versions. */
final class DefinitionCalls {
  private static final List<String> SORTABLE = List.of("task_id", "-task_id");

  private final Dags dags;
  private final Versions versions;
  private final InForce definitions;

  DefinitionCalls(Dags dags, Versions versions, InForce definitions) {
    this.dags = dags;
    this.versions = versions;
    this.definitions = definitions;
  }

  /** All of them: this list has no pages. */
  Answer tasks(Ask ask) {
    Workflow workflow = workflow(ask);
    String order = ask.query().one("order_by").orElse("task_id");
    if (!SORTABLE.contains(order)) {
      throw HttpRefusal.of(400, "Ordering with '%s' is disallowed".formatted(order));
    }
    Comparator<Task> byName = Comparator.comparing(Task::taskId);
    List<Task> tasks =
        workflow.tasks().stream()
            .sorted(order.startsWith("-") ? byName.reversed() : byName)
            .toList();
    return Bodies.list(
        "tasks", tasks.stream().map(task -> TaskBody.of(workflow, task)).toList(), tasks.size());
  }

  Answer task(Ask ask) {
    Workflow workflow = workflow(ask);
    String taskId = ask.part("task_id");
    return workflow
        .task(taskId)
        .map(task -> Answer.of(TaskBody.of(workflow, task)))
        .orElseThrow(() -> HttpRefusal.missing("Task with id %s was not found".formatted(taskId)));
  }

  private Workflow workflow(Ask ask) {
    return definitions.workflow(dags.get(ask.part("dag_id")).dagId());
  }

  /** The text of the file, alone or in a document. */
  Answer source(Ask ask) {
    String dagId = ask.part("dag_id");
    Optional<Long> number = ask.query().number("version_number", Long.MIN_VALUE);
    boolean isText =
        Wanted.of(ask.accept(), List.of(Answer.JSON, "text/plain")).equals("text/plain");
    DagVersionRow version =
        number
            .flatMap(wanted -> versions.numbered(dagId, wanted))
            .or(() -> number.isPresent() ? Optional.empty() : versions.latest(dagId))
            .orElseThrow(() -> HttpRefusal.missing(noSource(dagId, number)));
    return isText
        ? new Answer.Text("text/plain; charset=utf-8", version.source())
        : Answer.of(
            new Keys()
                .put("content", version.source())
                .put("dag_id", dagId)
                .put("version_number", version.versionNumber())
                .put("dag_display_name", dagId)
                .node());
  }

  private static String noSource(String dagId, Optional<Long> number) {
    return "The source code of the DAG %s, version_number %s was not found"
        .formatted(dagId, number.map(Object::toString).orElse("None"));
  }

  Answer versions(Ask ask) {
    String dagId = ask.part("dag_id");
    Filter filter =
        new Filter()
            .and("version_number = ?", ask.query().number("version_number", Long.MIN_VALUE));
    if (!dagId.equals(RunCalls.ALL)) {
      filter.and("dag_id = ?", dags.get(dagId).dagId());
    }
    Listing<DagVersionRow> found = versions.list(filter, Page.of(ask.query()));
    return Bodies.list("dag_versions", found.map(DagVersionBody::of).rows(), found.total());
  }
}
