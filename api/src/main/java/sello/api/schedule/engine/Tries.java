package sello.api.schedule.engine;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.Cause;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.Task;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;

/** The tries that this service has started, and their processes. */
final class Tries {
  private static final Logger LOG = LoggerFactory.getLogger(Tries.class);
  private static final int NOT_STARTED = 1;

  private final Ledger ledger;
  private final Definitions definitions;
  private final TaskRunner runner;
  private final Clock clock;
  private final Runnable whenOneEnds;
  private final Map<String, LiveTry> live = new ConcurrentHashMap<>();
  private final Map<String, Integer> endings = new ConcurrentHashMap<>();

  Tries(
      Ledger ledger,
      Definitions definitions,
      TaskRunner runner,
      Clock clock,
      Runnable whenOneEnds) {
    this.ledger = ledger;
    this.definitions = definitions;
    this.runner = runner;
    this.clock = clock;
    this.whenOneEnds = whenOneEnds;
  }

  /** Starts a task that was taken into hand, unless it was changed meanwhile. */
  void start(TaskRow queued) {
    try {
      SparkSubmit program = ledger.read(tables -> rendered(tables, queued));
      if (begin(queued, RenderedFields.of(program))) {
        start(queued, program);
      }
    } catch (IOException | RuntimeException e) {
      runner.note(TryName.of(queued), "The task was not started: " + e.getMessage());
      begin(queued, "{}");
      ended(queued.id(), NOT_STARTED);
    }
  }

  private boolean begin(TaskRow queued, String fields) {
    return ledger.change(tables -> tables.task().start(queued, fields, Moment.of(clock)));
  }

  private void start(TaskRow queued, SparkSubmit program) throws IOException {
    LiveTry one = new LiveTry(queued);
    live.put(queued.id(), one);
    TaskProcess process =
        runner.start(TryName.of(queued), program, status -> ended(queued.id(), status));
    one.runs(process);
    show(queued, process.pid());
  }

  /** For people only: that the task runs is known already. */
  private void show(TaskRow queued, long pid) {
    try {
      ledger.apply(
          tables ->
              tables.tasks().find(queued.id()).ifPresent(row -> tables.task().show(row, pid)));
    } catch (RuntimeException e) {
      LOG.warn("The number of process {} could not be kept.", pid, e);
    }
  }

  private SparkSubmit rendered(Tables tables, TaskRow row) {
    Defined defined = definitions.latest(tables, row.dagId()).orElseThrow();
    RunRow run = tables.runs().find(row.dagId(), row.runId()).orElseThrow();
    Task task = defined.workflow().task(row.taskId()).orElseThrow();
    return Rendering.of(defined.workflow(), task, run, row);
  }

  private void ended(String id, int status) {
    endings.put(id, status);
    try {
      settle();
    } catch (RuntimeException e) {
      LOG.warn("The end of a task could not be kept; it is tried again at the next step.", e);
    }
    whenOneEnds.run();
  }

  /** Keeps how processes ended; a database that was away for a while learns it later. */
  void settle() {
    endings.forEach(
        (id, status) -> {
          Optional<TaskRow> task = ledger.change(tables -> ended(tables, id, status));
          endings.remove(id);
          Optional.ofNullable(live.remove(id)).ifPresent(LiveTry::ends);
          task.filter(row -> status != 0).ifPresent(row -> tell(row, status));
        });
  }

  /** For whoever runs the service and looks at no page: what failed, and where it is said why. */
  private static void tell(TaskRow row, int status) {
    LOG.warn(
        "Try {} of task {} of {}, run {}, ended with exit status {}. Its log says why: /schedule"
            + " shows it, and the folder state/logs of the data folder has it.",
        row.tryNumber(),
        row.taskId(),
        row.dagId(),
        row.runId(),
        status);
  }

  private Optional<TaskRow> ended(Tables tables, String id, int status) {
    Optional<TaskRow> task = tables.tasks().find(id);
    task.ifPresent(row -> ended(tables, row, status));
    return task;
  }

  private void ended(Tables tables, TaskRow row, int status) {
    boolean isRunning = row.state().filter(TaskState.RUNNING::equals).isPresent();
    if (isRunning && status == 0) {
      tables.task().finish(row, TaskState.SUCCESS, Moment.of(clock));
    } else {
      lost(tables, row);
      if (isRunning
          && Optional.ofNullable(live.get(row.id())).filter(LiveTry::isEnded).isPresent()) {
        tables.causes().ofTask(row, Cause.LOST, "");
      }
    }
  }

  /** Draws the consequence of a process that is no more and did not succeed. */
  void lost(Tables tables, TaskRow row) {
    Optional<Task> task =
        definitions.latest(tables, row.dagId()).flatMap(d -> d.workflow().task(row.taskId()));
    if (row.state().filter(TaskState.RESTARTING::equals).isPresent()) {
      NextTry.clear(tables, row, task.map(Task::retries).orElse(0), Moment.of(clock));
    } else if (row.state().filter(TaskState.RUNNING::equals).isPresent()) {
      if (task.isPresent()) {
        NextTry.fail(tables, row, task.get(), Moment.of(clock));
      } else {
        tables.task().finish(row, TaskState.FAILED, Moment.of(clock));
      }
    }
  }

  /** Whether a process runs for a try. */
  boolean hasProcess(TaskRow row) {
    return live.containsKey(row.id());
  }

  /** Whether no process of an earlier try of the task is still there. */
  boolean isFree(TaskRow row) {
    return live.values().stream().noneMatch(one -> one.isOf(row));
  }

  /** Writes a line to a try's log. */
  void say(TaskRow row, String line) {
    runner.note(TryName.of(row), line);
  }

  /** Ends the processes of tries that are not running any more; their logs say why. */
  void endAllBut(Collection<String> running) {
    live.forEach(
        (id, one) -> {
          if (!running.contains(id)) {
            one.end(task -> say(task, ledger.read(tables -> LastWord.of(tables, task))));
          }
        });
  }

  /** Ends all processes and waits until they are over, but not for ever. */
  void endAll(Duration longest) {
    live.values().forEach(one -> one.end(task -> say(task, "The service stops, and it with it.")));
    try {
      for (LiveTry one : List.copyOf(live.values())) {
        one.await(longest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
