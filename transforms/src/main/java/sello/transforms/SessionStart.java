package sello.transforms;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import sello.catalog.Settings;

/**
 * The start of the Spark session of a build, beside the look at its inputs: each takes seconds, and
 * neither all cores.
 */
final class SessionStart implements AutoCloseable {
  private final Settings settings;
  private final boolean isAllLocal;
  private @Nullable CompletableFuture<SparkSession> started;

  /**
   * @param isAllLocal whether neither inputs nor data lie in a store
   */
  SessionStart(Settings settings, boolean isAllLocal) {
    this.settings = settings;
    this.isAllLocal = isAllLocal;
  }

  /**
   * Begins, unless it has begun, since there will be something to build. A cluster is not asked
   * before the inputs are found good.
   */
  synchronized void begin() {
    if (started == null && Session.isLocal(settings.master())) {
      started = CompletableFuture.supplyAsync(this::start, SessionStart::beside);
    }
  }

  private SparkSession start() {
    return Session.start(settings, isAllLocal);
  }

  private static void beside(Runnable work) {
    Thread thread = new Thread(work, "start-spark");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The session, from here on the active one of this thread and those it begins: Spark asks it for
   * its settings.
   *
   * @throws EnvironmentError when the process has too little memory for Spark, or no master answers
   */
  synchronized SparkSession get() {
    if (started == null) {
      started = CompletableFuture.completedFuture(start());
    }
    try {
      SparkSession spark = started.join();
      SparkSession.setActiveSession(spark);
      return spark;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Stops what was started; what could not be is told by {@link #get}. */
  @Override
  public synchronized void close() {
    if (started != null) {
      started
          .whenComplete(
              (spark, failure) -> Optional.ofNullable(spark).ifPresent(SparkSession::stop))
          .exceptionally(failure -> null)
          .join();
    }
  }
}
