package sello.api.schedule.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sello.api.schedule.RunState;
import sello.api.schedule.engine.ClearRequest;
import sello.api.schedule.engine.Commands;
import sello.api.schedule.engine.RunRequest;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.TaskRow;

/** Runs asked for, marked, cleared and removed. */
final class RunChangeCalls {
  static final int LONGEST_NOTE = 1000;

  private static final List<String> STATES = List.of("queued", "success", "failed");
  private static final List<String> CHANGEABLE = List.of("state", "note");

  private final Dags dags;
  private final Runs runs;
  private final Tasks tasks;
  private final Commands commands;

  RunChangeCalls(Dags dags, Runs runs, Tasks tasks, Commands commands) {
    this.dags = dags;
    this.runs = runs;
    this.tasks = tasks;
    this.commands = commands;
  }

  Answer trigger(Ask ask) {
    String dagId = ask.part("dag_id");
    RunRequest request = TriggerBody.read(ask, dagId);
    dags.check(dagId, "DAG with dag_id: '%s' not found");
    request.runId().ifPresent(RunNames::check);
    return Answer.of(runs.body(commands.trigger(request)));
  }

  /** Gives a run a state, or a note, or both. */
  Answer patch(Ask ask) {
    List<String> mask = ask.query().all("update_mask");
    Sent sent = ask.sent("state", "note");
    Optional<String> state = sent.word("state", STATES).filter(word -> isAsked(mask, "state"));
    Optional<String> note = sent.text("note", LONGEST_NOTE);
    sent.check();
    if (!CHANGEABLE.containsAll(mask)) {
      throw HttpRefusal.of(400, "Only `state` and `note` can be updated through the REST API");
    }
    RunRow run = runs.get(ask.part("dag_id"), ask.part("dag_run_id"));
    if (state.isPresent()) {
      commands.markRun(
          run.dagId(),
          run.runId(),
          RunState.valueOf(state.get().toUpperCase(Locale.ROOT)),
          ask.userName());
    }
    if (sent.has("note") && isAsked(mask, "note")) {
      commands.noteRun(run.dagId(), run.runId(), note);
    }
    return Answer.of(runs.body(runs.get(run.dagId(), run.runId())));
  }

  /** A mask that is not there lets everything through. */
  static boolean isAsked(List<String> mask, String field) {
    return mask.isEmpty() || mask.contains(field);
  }

  Answer delete(Ask ask) {
    RunRow run = runs.get(ask.part("dag_id"), ask.part("dag_run_id"));
    commands.deleteRun(run.dagId(), run.runId());
    return new Answer.Done();
  }

  /** Lets the tasks of a run be tried again; a dry run says which. */
  Answer clear(Ask ask) {
    Sent sent = ask.sent("dry_run", "only_failed", "run_on_latest_version");
    boolean isDry = sent.flag("dry_run", true);
    boolean isOnlyFailed = sent.flag("only_failed", false);
    sent.onlyFalse("run_on_latest_version");
    sent.check();
    RunRow run = runs.get(ask.part("dag_id"), ask.part("dag_run_id"));
    ClearRequest request = ClearRequest.ofRun(run.dagId(), run.runId(), isOnlyFailed, isDry);
    List<TaskRow> cleared = commands.clear(request);
    return isDry ? tasks.answer(cleared) : Answer.of(runs.body(runs.get(run.dagId(), run.runId())));
  }
}
