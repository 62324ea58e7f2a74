package sello.transforms;

import java.util.concurrent.CountDownLatch;

/** Latches inside of work that may not throw what it does not declare. */
final class Latches {
  private Latches() {}

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
