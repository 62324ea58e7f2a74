package sello.api.schedule.rest;

import java.util.function.IntConsumer;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.engine.TaskProcess;
import sello.api.schedule.engine.TaskRunner;
import sello.api.schedule.engine.TryName;

/** A runner for tests in which no task starts. */
record NoTasks() implements TaskRunner {
  @Override
  public TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) {
    throw new AssertionError(name + " was started");
  }

  @Override
  public void note(TryName name, String line) {}
}
