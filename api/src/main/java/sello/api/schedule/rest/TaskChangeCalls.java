package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sello.api.schedule.TaskState;
import sello.api.schedule.Workflow;
import sello.api.schedule.engine.ClearRequest;
import sello.api.schedule.engine.Commands;
import sello.api.schedule.engine.MarkRequest;
import sello.api.schedule.store.TaskRow;

/** Tasks of runs marked and cleared. */
final class TaskChangeCalls {
  private static final List<String> STATES = List.of("success", "failed", "skipped");

  private final Dags dags;
  private final InForce definitions;
  private final Runs runs;
  private final Tasks tasks;
  private final Commands commands;

  TaskChangeCalls(Dags dags, InForce definitions, Runs runs, Tasks tasks, Commands commands) {
    this.dags = dags;
    this.definitions = definitions;
    this.runs = runs;
    this.tasks = tasks;
    this.commands = commands;
  }

  /** Gives a task a state, or a note, or both. */
  Answer patch(Ask ask) {
    Sent sent =
        ask.sent(
            "new_state",
            "note",
            "include_upstream",
            "include_downstream",
            "include_future",
            "include_past");
    List<String> mask = ask.query().all("update_mask");
    Optional<TaskState> state =
        state(sent).filter(word -> RunChangeCalls.isAsked(mask, "new_state"));
    Optional<String> note = sent.text("note", RunChangeCalls.LONGEST_NOTE);
    boolean isUpstream = sent.flag("include_upstream", false);
    boolean isDownstream = sent.flag("include_downstream", false);
    sent.onlyFalse("include_future", "include_past");
    sent.check();
    TaskRow task = find(ask);
    List<TaskRow> changed =
        state
            .map(wanted -> mark(ask, task, wanted, isDownstream, isUpstream))
            .orElse(List.of(task));
    if (sent.has("note") && RunChangeCalls.isAsked(mask, "note")) {
      commands.noteTask(task.dagId(), task.runId(), task.taskId(), note);
    }
    return tasks.answer(changed.stream().map(tasks::now).toList());
  }

  private List<TaskRow> mark(
      Ask ask, TaskRow task, TaskState state, boolean isDownstream, boolean isUpstream) {
    List<TaskRow> changed =
        commands.markTasks(
            new MarkRequest(
                task.dagId(),
                task.runId(),
                task.taskId(),
                state,
                isDownstream,
                isUpstream,
                ask.userName()));
    if (changed.isEmpty()) {
      throw HttpRefusal.of(
          409, "Task id %s is already in %s state".formatted(task.taskId(), state.text()));
    }
    return changed;
  }

  private static Optional<TaskState> state(Sent sent) {
    JsonNode value = sent.value("new_state");
    boolean isKnown = STATES.contains(value.asText());
    if (!value.isNull() && !isKnown) {
      String sentence = "'%s' is not one of ['success', 'failed', 'skipped']";
      sent.complain(
          Complaint.value(
              Sent.place("new_state"),
              sentence.formatted(value.asText().toLowerCase(Locale.ROOT)),
              value));
    }
    return Optional.of(value.asText())
        .filter(word -> isKnown)
        .map(word -> TaskState.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private TaskRow find(Ask ask) {
    String dagId = dags.get(ask.part("dag_id")).dagId();
    String runId = ask.part("dag_run_id");
    String taskId = ask.part("task_id");
    return tasks
        .find(dagId, runId, taskId)
        .map(TaskOfRun::task)
        .orElseThrow(() -> HttpRefusal.missing(sentence(dagId, runId, taskId)));
  }

  private String sentence(String dagId, String runId, String taskId) {
    Workflow workflow = definitions.workflow(dagId);
    return workflow.task(taskId).isEmpty()
        ? "Task '%s' not found in DAG '%s'".formatted(taskId, dagId)
        : "The Task Instance with dag_id: `%s`, run_id: `%s` and task_id: `%s` was not found"
            .formatted(dagId, runId, taskId);
  }

  /** Lets tasks be tried again; a dry run says which. */
  Answer clear(Ask ask) {
    String dagId = ask.part("dag_id");
    ClearRequest request = ClearBody.read(ask, dagId);
    dags.get(dagId);
    request
        .runId()
        .filter(runId -> runs.find(dagId, runId).isEmpty())
        .ifPresent(
            runId -> {
              throw HttpRefusal.missing(
                  "Dag Run id %s not found in dag %s".formatted(runId, dagId));
            });
    return tasks.answer(commands.clear(request));
  }
}
