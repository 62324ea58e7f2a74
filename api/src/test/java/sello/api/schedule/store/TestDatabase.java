package sello.api.schedule.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The databases that the schedule runs on, for tests: one PostgreSQL server per JVM. */
public enum TestDatabase {
  H2,
  POSTGRESQL;

  public static final List<TestDatabase> ALL = List.of(values());
  private static @Nullable EmbeddedPostgres server;

  /** The address of a database without tables. */
  public DatabaseAddress empty(Path folder) {
    if (this == H2) {
      return DatabaseAddress.in(folder.resolve(UUID.randomUUID().toString()));
    }
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = server().getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseAddress(server().getJdbcUrl("postgres", name), "postgres", "");
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server;
  }
}
