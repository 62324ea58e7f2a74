package sello.api.schedule.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Jdbi;

/** The schedule's database, opened and brought to the present tables. */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;

  /** Who asks hears soon that the database is away. */
  private static final long CONNECT_MILLIS = 3_000;

  private static final long VALIDATE_MILLIS = 2_000;

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final boolean postgresql;

  private Database(HikariDataSource source, boolean postgresql) {
    this.source = source;
    this.jdbi = Rows.over(source);
    this.postgresql = postgresql;
  }

  /**
   * Opens a database; makes or changes its tables when they are not those of this program.
   *
   * @throws RuntimeException when it cannot be reached, read or written; the message says which
   */
  public static Database open(DatabaseAddress address) {
    address.file().ifPresent(place -> NewFile.make(address, place, Database::migrate));
    HikariConfig config = pool(address);
    if (address.isPostgresql()) {
      // Large tables may take long to change.
      try (HikariDataSource patient = new HikariDataSource(config)) {
        migrate(patient);
      }
      ConnectionLimits.set(config);
    }
    ClosedFile closed = new ClosedFile();
    config.setExceptionOverride(closed);
    HikariDataSource source = new HikariDataSource(config);
    closed.letGo(source);
    try {
      migrate(source);
      return new Database(source, address.isPostgresql());
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariConfig pool(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("schedule");
    config.setJdbcUrl(address.fullUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.setValidationTimeout(VALIDATE_MILLIS);
    return config;
  }

  private static void migrate(DataSource source) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/schedule")
            .javaMigrations(new V2__quartz())
            .ignoreMigrationPatterns(new String[0])
            .load();
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw new IllegalStateException(
          "Its tables are not those of this program: a newer one may have changed them.", e);
    }
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  public DataSource source() {
    return source;
  }

  /** Whether several services may share it. */
  public boolean isShared() {
    return postgresql;
  }

  @Override
  public void close() {
    source.close();
  }
}
