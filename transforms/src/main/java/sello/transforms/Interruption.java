package sello.transforms;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/**
 * What a build still does when it is interrupted (Ctrl-C, the end of its parent): says so, ends its
 * writers, and leaves nothing half-written. A build that is killed outright cannot; the next one
 * sweeps.
 *
 * <p>A Spark job can wait for ever for a session that was stopped, and another may be about to
 * write: so nobody is waited for, and the process ends as soon as the folder is gone.
 */
final class Interruption implements AutoCloseable {
  private static final int INTERRUPTED = 130;
  private static final long PATIENCE_MILLISECONDS = 10_000;
  private static volatile boolean underway;

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  static Interruption watch(Staging staging) {
    Thread hook = new Thread(() -> interrupt(staging), "interrupted-build");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static void interrupt(Staging staging) {
    underway = true;
    System.err.println("Interrupted: nothing was published.");
    // Spark tells at length of every job that ends early.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      stopSpark();
    } finally {
      discardAndHalt(staging);
    }
  }

  /** Not for long: with a small heap on a busy machine Spark once tried for 45 minutes. */
  private static void stopSpark() {
    if (SparkSession.getDefaultSession().isEmpty()) {
      return;
    }
    Thread stop = new Thread(SparkSession.getDefaultSession().get()::stop, "stop-spark");
    stop.setDaemon(true);
    stop.start();
    try {
      stop.join(PATIENCE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void discardAndHalt(Staging staging) {
    try {
      staging.discard();
    } finally {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }

  @Override
  public void close() {
    if (!underway) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
