package sello.api.schedule.store;

import com.zaxxer.hikari.HikariConfig;

/**
 * How long PostgreSQL lets a connection of ours hinder others: a service that is frozen in a
 * transaction loses it, and what it held, before it is taken for dead after 30 s.
 *
 * <p>Ref: PostgreSQL 9.6 and later, "Client Connection Defaults".
 */
final class ConnectionLimits {
  /**
   * Nothing is done within a transaction but asking the database, so 8 s of silence are no
   * slowness. Who waits for a lock gives up earlier, and comes again.
   */
  private static final String SQL =
      "set idle_in_transaction_session_timeout = '8s';"
          + " set lock_timeout = '5s'; set statement_timeout = '20s'";

  /** Also of the network: longer than any statement may take. */
  private static final int SILENCE_SECONDS = 25;

  private ConnectionLimits() {}

  static void set(HikariConfig config) {
    config.setConnectionInitSql(SQL);
    config.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
  }
}
