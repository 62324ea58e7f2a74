package sello.api.schedule.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import sello.api.schedule.SparkSubmit;

/** Runs tries in play: each ends when it is told to, or when the schedule ends it. */
final class PlayedTasks implements TaskRunner {
  private static final int TERM = 143;

  private final Map<TryName, IntConsumer> running = new LinkedHashMap<>();
  private final List<TryName> started = new ArrayList<>();
  private final List<TryName> killed = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Runnable whenOneStarts = () -> {};

  @Override
  public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) {
    started.add(name);
    running.put(name, ended);
    whenOneStarts.run();
    return new TaskProcess() {
      @Override
      public long pid() {
        return started.size();
      }

      @Override
      public void end() {
        killed.add(name);
        finish(name, TERM);
      }
    };
  }

  @Override
  public void note(TryName name, String line) {
    notes.add(line);
  }

  /** Sets what is done at the start of each. */
  void whenOneStarts(Runnable work) {
    whenOneStarts = work;
  }

  /** Lets the try of a task end that runs in whichever run. */
  void finish(String taskId, int status) {
    finish(
        running.keySet().stream()
            .filter(name -> name.taskId().equals(taskId))
            .findFirst()
            .orElseThrow(() -> new AssertionError(taskId + " does not run; " + running.keySet())),
        status);
  }

  private void finish(TryName name, int status) {
    IntConsumer ended = running.remove(name);
    if (ended != null) {
      ended.accept(status);
    }
  }

  void succeedAll() {
    List.copyOf(running.keySet()).forEach(name -> finish(name, 0));
  }

  /** Lets all be gone, and nobody told. */
  void forget() {
    running.clear();
  }

  /** Names of running tasks, in the order in which they were started. */
  List<String> running() {
    return running.keySet().stream().map(TryName::taskId).toList();
  }

  List<String> started() {
    return started.stream().map(TryName::taskId).toList();
  }

  List<TryName> killed() {
    return killed;
  }

  List<String> notes() {
    return notes;
  }
}
