package sello.transforms;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

  /**
   * Does the works that make a table, for one that is at work on it, and waits for them. Whoever is
   * free helps before another table is begun; it ends as well when nobody is.
   *
   * @return what came of each, in their order
   * @throws RuntimeException what the first of them threw that failed
   */
  <T> List<T> together(Node node, List<Supplier<T>> works) {
    List<FutureTask<T>> tasks = works.stream().map(work -> new FutureTask<>(work::get)).toList();
    tasks.stream().skip(1).forEach(at(node)::execute);
    tasks.forEach(FutureTask::run); // what another has begun it leaves alone
    return tasks.stream().map(Workers::result).toList();
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException unchecked
          ? unchecked
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
