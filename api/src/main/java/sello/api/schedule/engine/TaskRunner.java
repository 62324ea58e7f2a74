package sello.api.schedule.engine;

import java.io.IOException;
import java.util.function.IntConsumer;
import sello.api.schedule.SparkSubmit;

/** What starts the tries of tasks. */
public interface TaskRunner {
  /**
   * Starts a try.
   *
   * @param program with all that it takes, rendered
   * @param ended is told the exit status, once, when the process and all that it wrote is over
   */
  TaskProcess start(TryName name, SparkSubmit program, IntConsumer ended) throws IOException;

  /** Writes a line to a try's log, such as why it was not started. */
  void note(TryName name, String line);
}
