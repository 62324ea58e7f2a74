package sello.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the service that started this process says by standard input: that it still goes on. */
final class Beats {
  /** System property with the number of seconds without a beat after which this process ends. */
  static final String PROPERTY = "sello.lease";

  private final InputStream input;
  private final AtomicBoolean isHeard = new AtomicBoolean();

  private Beats(InputStream input) {
    this.input = input;
  }

  /** Ends this process when its service is frozen; the program itself has nothing to read. */
  static void dieWithout() {
    Integer lease = Integer.getInteger(PROPERTY);
    if (lease != null) {
      Beats beats = new Beats(System.in);
      System.setIn(InputStream.nullInputStream());
      start("beats", beats::hear);
      start("lease", () -> beats.watch(lease));
    }
  }

  private void hear() {
    try {
      while (input.read() >= 0) {
        isHeard.set(true);
      }
    } catch (IOException e) {
      // No more beats: the lease runs out.
    }
  }

  /** Counts seconds in which this process went on itself: frozen together, both may go on. */
  private void watch(int lease) {
    try {
      for (int silent = 0; silent < lease; silent++) {
        Thread.sleep(1000);
        if (isHeard.getAndSet(false)) {
          silent = 0;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Nobody reads what is said while the service is frozen: it must not hinder the end.
    start(
        "last word",
        () ->
            System.err.printf("The service said nothing for %d s: this try ends itself.%n", lease));
    Parent.end();
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
