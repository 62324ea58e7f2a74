package sello.transforms;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says the state of a step until the step is closed, and once more then. */
final class Following implements AutoCloseable {
  private final Progress progress;
  private final Supplier<String> state;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param everyMillis 0: only at the end
   */
  Following(Progress progress, Supplier<String> state, long everyMillis) {
    this.progress = progress;
    this.state = state;
    if (everyMillis > 0) {
      Thread thread = new Thread(() -> say(everyMillis), "progress");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void say(long everyMillis) {
    try {
      while (!closed.await(everyMillis, TimeUnit.MILLISECONDS)) {
        progress.say(state.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    progress.say(state.get());
  }
}
