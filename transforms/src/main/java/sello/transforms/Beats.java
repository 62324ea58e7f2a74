package sello.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the service that started this process says by standard input: that it still goes on. */
final class Beats {
  /** System property with the number of seconds without a beat after which this process ends. */
  static final String PROPERTY = "sello.lease";

  /** Milliseconds. */
  private static final long SECOND = 1000;

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
        Thread.sleep(SECOND);
        if (isHeard.getAndSet(false)) {
          silent = 0;
        }
      }
      sayLastWord("The service said nothing for " + lease + " s: this try ends itself.\n");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Parent.end();
  }

  /**
   * Says it in one piece and waits until it is said, yet no longer than a second: nobody reads
   * while the service is frozen, and where the pipe is full of other words the end must not wait
   * for them.
   */
  private static void sayLastWord(String word) throws InterruptedException {
    start("last word", () -> System.err.print(word)).join(SECOND);
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
