package sello.api;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import sello.reports.OpenTable;

/**
 * How work that nobody waits for makes way: after some rows it rests when requests have come
 * meanwhile, but not while somebody waits for the engine that it holds.
 */
final class Courtesy {
  private static final int ROWS = 256;
  private static final long REST_NANOS = 5_000_000;

  private final LongSupplier requests;
  private volatile boolean ended;

  /**
   * @param requests how many have come so far
   */
  Courtesy(LongSupplier requests) {
    this.requests = requests;
  }

  /** What is to be done before each row of a table. */
  Runnable before(OpenTable table) {
    return new Watch(ROWS, 0, () -> !table.isAwaited());
  }

  /** What is to be done before each request of our own. */
  Runnable beforeOwnRequest() {
    return new Watch(1, 1, () -> true);
  }

  /** Looks now and then whether others have come. */
  private final class Watch implements Runnable {
    private final int steps;
    private final int own;
    private final BooleanSupplier mayRest;
    private long step;
    private long seen = requests.getAsLong();

    /**
     * @param steps how many are taken between two looks
     * @param own requests that are made in a step
     */
    Watch(int steps, int own, BooleanSupplier mayRest) {
      this.steps = steps;
      this.own = own;
      this.mayRest = mayRest;
    }

    @Override
    public void run() {
      if (++step % steps != 0) {
        return;
      }
      if (ended) {
        throw new CancellationException("The service ends.");
      }
      long now = requests.getAsLong();
      if (now - seen > own && mayRest.getAsBoolean()) {
        LockSupport.parkNanos(REST_NANOS);
      }
      seen = now;
    }
  }

  /** Lets all work end at its next step. */
  void end() {
    ended = true;
  }
}
