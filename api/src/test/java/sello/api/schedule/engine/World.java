package sello.api.schedule.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.DagRow;
import sello.api.schedule.store.Database;
import sello.api.schedule.store.DatabaseAddress;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.api.schedule.store.TestDatabase;

/** A schedule on an empty database, with a clock and tasks that a test moves. */
final class World implements AutoCloseable {
  /** No alarm: tests make each step. */
  private final Alarm silence =
      new Alarm() {
        @Override
        public void set(Map<String, Instant> instants) {
          alarms = Map.copyOf(instants);
          ended.add(alarms);
        }

        @Override
        public void close() {}
      };

  final SetClock clock;
  final PlayedTasks tasks = new PlayedTasks();
  final Path folder;
  final DatabaseAddress address;
  private Schedule schedule;
  private Map<String, Instant> alarms = Map.of();
  private final BlockingQueue<Map<String, Instant>> ended = new LinkedBlockingQueue<>();

  World(TestDatabase kind, Path folder, String now) {
    this(kind.empty(folder.resolve("database")), folder, Instant.parse(now));
  }

  /** A schedule on a database that is there already. */
  World(DatabaseAddress address, Path folder, Instant now) {
    this.folder = folder;
    this.clock = new SetClock(now);
    this.address = address;
    this.schedule = open();
  }

  private Schedule open() {
    return new Schedule(Database.open(address), clock, folder, tasks, wake -> silence);
  }

  /** Stops the service and starts it anew, which knows only what the tables say. */
  void restart() {
    schedule.close();
    schedule = open();
  }

  /** Another service goes on, as after kill -9: this one says no more, and its tasks are gone. */
  void die() {
    schedule.database().close();
    tasks.forget();
    schedule = open();
  }

  /** Writes a file of workflows, and lets the schedule see it. */
  World file(String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return step();
  }

  /** Writes the workflow {@code d} that is not paused; its tasks as lines of YAML. */
  World dag(String keys, String... tasks) {
    StringBuilder text = new StringBuilder("d:\n  is_paused_upon_creation: false\n");
    keys.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("  tasks:\n");
    for (String task : tasks) {
      text.append("    - {").append(task.replace("EMPTY", EMPTY).replace("SPARK", SPARK));
      text.append("}\n");
    }
    return file("d.yaml", text.toString());
  }

  private static final String EMPTY =
      "operator: airflow.providers.standard.operators.empty.EmptyOperator";
  private static final String SPARK =
      "operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator,"
          + " application: sello.jar, java_class: sello.Job";

  World step() {
    schedule.step();
    return this;
  }

  /** Whether a started schedule makes a step by itself, before its watchdog would. */
  boolean awaitStep() throws InterruptedException {
    return ended.poll(25, TimeUnit.SECONDS) != null;
  }

  World at(String now) {
    clock.set(Instant.parse(now));
    return step();
  }

  World after(Duration time) {
    clock.pass(time);
    return step();
  }

  /**
   * Lets time pass, as little as is enough, in which this service listens and others are silent.
   */
  World outlastSilence() {
    for (int second = 0; second < Takeover.SILENCE.toSeconds(); second += 10) {
      after(Silences.LONGEST_PAUSE);
    }
    return after(Duration.ofSeconds(1));
  }

  /** Lets time pass in which other services are found dead, and all tasks succeed. */
  void settle() {
    step();
    outlastSilence();
    while (runs().stream().anyMatch(run -> !run.state().isFinished())) {
      tasks.succeedAll();
      after(Duration.ofSeconds(2));
      tasks.succeedAll();
      step();
    }
  }

  /** Lets a running task end, and the schedule see it. */
  World succeed(String taskId) {
    tasks.finish(taskId, 0);
    return step();
  }

  World fail(String taskId) {
    tasks.finish(taskId, 1);
    return step();
  }

  Commands commands() {
    return schedule.commands();
  }

  RunRow trigger(String runId) {
    RunRow run = commands().trigger(request(runId, Optional.empty()));
    step();
    return run;
  }

  RunRow trigger(String runId, String logicalDate) {
    RunRow run = commands().trigger(request(runId, Optional.of(Instant.parse(logicalDate))));
    step();
    return run;
  }

  static RunRequest request(String runId, Optional<Instant> logicalDate) {
    return new RunRequest(
        "d",
        Optional.of(runId),
        logicalDate,
        Optional.empty(),
        Optional.empty(),
        "{}",
        Optional.empty(),
        Optional.of("admin"));
  }

  <T> T read(Function<Tables, T> work) {
    return schedule.database().jdbi().withHandle(handle -> work.apply(Tables.of(handle)));
  }

  DagRow dag() {
    return read(tables -> tables.dags().find("d").orElseThrow());
  }

  List<RunRow> runs() {
    return read(tables -> tables.runs().ofDag("d"));
  }

  RunRow run(String runId) {
    return read(tables -> tables.runs().find("d", runId).orElseThrow());
  }

  /** Each run with its state, such as {@code manual__1 running}. */
  List<String> runStates() {
    return runs().stream().map(run -> run.runId() + " " + run.state().text()).toList();
  }

  /** Days of the runs, in the order in which they were made. */
  List<String> logicalDates() {
    return runs().stream().map(run -> run.logicalDate().orElseThrow().toString()).toList();
  }

  TaskRow task(String runId, String taskId) {
    return read(tables -> tables.tasks().find("d", runId, taskId).orElseThrow());
  }

  /** Tries of a task that are over. */
  List<TaskRow> tries(String runId, String taskId) {
    return read(tables -> tables.tasks().tries("d", runId, taskId));
  }

  /** States of a run's tasks by their names; {@code null} for none. */
  Map<String, String> states(String runId) {
    Map<String, String> states = new LinkedHashMap<>();
    read(tables -> tables.tasks().ofRun("d", runId))
        .forEach(task -> states.put(task.taskId(), text(task.state())));
    return states;
  }

  static String text(Optional<TaskState> state) {
    return state.map(TaskState::text).orElse("null");
  }

  /** Changes the tables behind the schedule's back. */
  void sql(String command) {
    schedule.database().jdbi().useHandle(handle -> handle.execute(command));
  }

  /** When the schedule wants to be woken next. */
  Map<String, Instant> alarms() {
    return alarms;
  }

  Schedule schedule() {
    return schedule;
  }

  @Override
  public void close() {
    schedule.close();
  }
}
