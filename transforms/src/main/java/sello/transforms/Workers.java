package sello.transforms;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import sello.catalog.Node;

/** The threads that build tables: whoever is free begins what has the most behind it. */
final class Workers implements AutoCloseable {
  private final ChainOrder order;
  private final ThreadPoolExecutor pool;

  /**
   * As many as there are cores.
   *
   * @param order in which tables are begun
   */
  Workers(ChainOrder order) {
    this(order, Runtime.getRuntime().availableProcessors());
  }

  Workers(ChainOrder order, int number) {
    this.order = order;
    this.pool = new ThreadPoolExecutor(number, number, 0, TimeUnit.SECONDS, ChainOrder.queue());
  }

  /** Takes the work on a table. */
  Executor at(Node node) {
    return work -> pool.execute(order.turn(node, work));
  }

  /** Takes work that comes before every table. */
  Executor first() {
    return work -> pool.execute(order.first(work));
  }

  /** Lets what has begun end, so that nothing writes any more when this returns. */
  @Override
  public void close() {
    pool.shutdown();
    try {
      boolean ended = pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      assert ended : "A pool that ends only with its tasks";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
