package sello.api.schedule.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.LockTimeout;
import sello.api.schedule.store.Tables;

/**
 * The schedule's tables, changed by one transaction after the other, whichever service asks: so
 * what was read in a transaction holds until its end.
 */
final class Ledger {
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final Jdbi jdbi;

  /**
   * One of this service waits for the others', with a connection; the rest waits here without: the
   * connections of the pool are left to those who read.
   */
  private final ReentrantLock turn = new ReentrantLock(true);

  Ledger(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Does work as one change, whole or not at all.
   *
   * @throws RuntimeException when the database is away or others are at it for too long; nothing
   *     was changed
   */
  <T> T change(Function<Tables, T> work) {
    await();
    try {
      return locked(work);
    } finally {
      turn.unlock();
    }
  }

  private void await() {
    try {
      if (!turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new LockTimeout(
            "Others change the schedule since %d s.".formatted(LONGEST_WAIT_SECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LockTimeout("It was interrupted while others changed the schedule.");
    }
  }

  private <T> T locked(Function<Tables, T> work) {
    return jdbi.inTransaction(
        handle -> {
          handle
              .createQuery("select id from schedule_lock where id = 1 for update")
              .mapTo(Integer.class)
              .one();
          return work.apply(Tables.of(handle));
        });
  }

  /** Does work without a result as one change. */
  void apply(Consumer<Tables> work) {
    change(
        tables -> {
          work.accept(tables);
          return true;
        });
  }

  /** Looks, and waits for nobody. */
  <T> T read(Function<Tables, T> work) {
    return jdbi.withHandle(handle -> work.apply(Tables.of(handle)));
  }
}
