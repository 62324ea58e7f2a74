package sello.reports.picture;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sello.reports.Problem;
import sello.reports.ProblemType;

/**
 * The engine that all share: one at a time has its turn. It starts when it is needed and goes when
 * it was not for a while, for it is large.
 */
final class SharedEcharts implements AutoCloseable {
  static final Duration IDLE = Duration.ofMinutes(15);

  /** Each takes a fraction of a second and holds a thread of who asks. */
  private static final int MOST_WAITING = 12;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Map<String, String> maps;
  private final LoadingCache<Map<String, String>, Echarts> running;

  SharedEcharts(Map<String, String> maps, Ticker clock) {
    this.maps = Map.copyOf(maps);
    this.running =
        Caffeine.newBuilder()
            .expireAfterAccess(IDLE)
            .ticker(clock)
            .scheduler(Scheduler.systemScheduler())
            .removalListener(this::let)
            .build(Echarts::new);
  }

  /** Does work that needs the engine, or much memory, when it is its turn. */
  <T> T inTurn(Supplier<T> work) {
    if (!turn.isHeldByCurrentThread() && turn.getQueueLength() >= MOST_WAITING) {
      throw Problem.of(ProblemType.BUSY, "Others wait for their pictures; ask again in a minute.")
          .refusal();
    }
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** The engine, for whose turn it is. */
  Echarts echarts() {
    if (!turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("The engine is used in turn.");
    }
    return running.get(maps);
  }

  boolean isRunning() {
    running.cleanUp();
    return running.estimatedSize() > 0;
  }

  /** Nobody draws while it closes: who took it to draw holds the turn until the end. */
  private void let(
      @Nullable Map<String, String> key, @Nullable Echarts echarts, RemovalCause cause) {
    turn.lock();
    try {
      if (echarts != null) {
        echarts.close();
      }
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      running.asMap().values().forEach(Echarts::close);
      running.invalidateAll();
    } finally {
      turn.unlock();
    }
  }
}
