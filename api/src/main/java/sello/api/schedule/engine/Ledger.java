package sello.api.schedule.engine;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.Tables;

/**
 * The schedule's tables, changed by one transaction after the other, whichever service asks: so
 * what was read in a transaction holds until its end.
 */
final class Ledger {
  private final Jdbi jdbi;

  Ledger(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Does work as one change, whole or not at all. */
  <T> T change(Function<Tables, T> work) {
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
