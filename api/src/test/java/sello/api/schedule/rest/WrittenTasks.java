package sello.api.schedule.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import sello.api.schedule.InstantText;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.TaskProcess;
import sello.api.schedule.engine.TaskRunner;
import sello.api.schedule.engine.TryName;
import sello.api.schedule.process.TryLogs;

/** Tasks without a program: a test writes their logs and says how they end. */
final class WrittenTasks implements TaskRunner {
  private static final int TERM = 143;

  private final TryLogs logs;
  private final Map<TryName, IntConsumer> running = new ConcurrentHashMap<>();

  WrittenTasks(Path data) {
    this.logs = TryLogs.in(data);
  }

  @Override
  public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) {
    running.put(name, ended);
    return new TaskProcess() {
      @Override
      public long pid() {
        return ProcessHandle.current().pid();
      }

      @Override
      public void end() {
        Optional.ofNullable(running.remove(name)).ifPresent(told -> told.accept(TERM));
      }
    };
  }

  @Override
  public void note(TryName name, String line) {
    Path file = logs.file(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          InstantText.Z.of(Instant.now()) + " " + line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRunning(String taskId) {
    return running.keySet().stream().anyMatch(name -> name.taskId().equals(taskId));
  }

  /** The try of a task that runs. */
  TryName running(String taskId) {
    return running.keySet().stream()
        .filter(name -> name.taskId().equals(taskId))
        .findFirst()
        .orElseThrow();
  }

  /** Ends all that run, so that a schedule that is closed waits for none. */
  void endAll() {
    running
        .keySet()
        .forEach(
            name -> Optional.ofNullable(running.remove(name)).ifPresent(told -> told.accept(0)));
  }

  /** Ends a running try with an exit status. */
  void end(String taskId, int status) {
    Optional.ofNullable(running.remove(running(taskId))).orElseThrow().accept(status);
  }
}
