package sello.api.schedule.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import sello.api.schedule.store.TaskRow;

/** A try that this service is starting or has started, until it is over. */
final class LiveTry {
  private final TaskRow task;
  private Optional<TaskProcess> process = Optional.empty();
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean isToEnd;

  LiveTry(TaskRow task) {
    this.task = task;
  }

  /** Notes its process, and ends it when that was asked for before. */
  synchronized void runs(TaskProcess started) {
    process = Optional.of(started);
    if (isToEnd) {
      started.end();
    }
  }

  /**
   * Ends its process, once.
   *
   * @param first what is done before
   */
  synchronized void end(Consumer<TaskRow> first) {
    if (!isToEnd) {
      isToEnd = true;
      first.accept(task);
      process.ifPresent(TaskProcess::end);
    }
  }

  /** Whether this service has ended it. */
  synchronized boolean isEnded() {
    return isToEnd;
  }

  /** Whether it is a try of the same task of the same run. */
  boolean isOf(TaskRow other) {
    return RunKey.of(task).equals(RunKey.of(other)) && task.taskId().equals(other.taskId());
  }

  void ends() {
    over.countDown();
  }

  /** Returns whether it is over in time. */
  boolean await(Duration longest) throws InterruptedException {
    return over.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }
}
