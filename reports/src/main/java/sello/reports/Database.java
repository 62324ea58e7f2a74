package sello.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * The engine that reads Parquet in this process. It keeps nothing, reaches no file outside one
 * folder and no network, and its settings are locked before the first question is asked.
 */
public final class Database implements AutoCloseable {
  private final DuckDBConnection root;
  private final TemporaryFolder spilled;
  private final Semaphore large = new Semaphore(1, true);
  private final HeldTables held = new HeldTables();
  private final HeldValues heldValues = new HeldValues();

  private Database(DuckDBConnection root, TemporaryFolder spilled) {
    this.root = root;
    this.spilled = spilled;
  }

  /** A database that reads the files of tables and releases of a data folder, and nothing else. */
  public static Database reading(Path folder) {
    try {
      TemporaryFolder spilled = TemporaryFolder.open();
      spilled.path().toFile().deleteOnExit();
      return new Database(opened(folder.toAbsolutePath().normalize(), spilled), spilled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be opened for " + folder + ".", e);
    }
  }

  private static DuckDBConnection opened(Path folder, TemporaryFolder spilled) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
    lock(connection, folder, spilled);
    return connection.unwrap(DuckDBConnection.class);
  }

  /**
   * @param spilled where an answer beyond the memory limit is worked out, in a folder that DuckDB
   *     makes; nobody else may look into it. By default it would be where we stand.
   */
  private static void lock(Connection connection, Path folder, TemporaryFolder spilled)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Two threads that sort a large table hold more than the memory limit, and cannot spill it.
      statement.execute("SET threads = 1");
      statement.execute("SET temp_directory = " + quoted(spilled.file("spilled").toString()));
      for (String setting :
          lock(
              List.of(
                  folder.resolve("tables"),
                  folder.resolve("restricted"),
                  folder.resolve("releases")))) {
        statement.execute("SET " + setting);
      }
    }
  }

  /** Settings after which an engine reaches some folders, and cannot be set otherwise any more. */
  static List<String> lock(List<Path> folders) {
    String allowed =
        folders.stream().map(folder -> quoted(folder + "/")).collect(Collectors.joining(", "));
    return List.of(
        "memory_limit = '96MB'",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "allowed_directories = [" + allowed + "]",
        "enable_external_access = false",
        "lock_configuration = true");
  }

  /** A connection of its own, for one question. */
  Connection connection() throws SQLException {
    return root.duplicate();
  }

  /** Does work that needs most of the engine's memory: in turn, one after the other. */
  void alone(Runnable work) {
    large.acquireUninterruptibly();
    try {
      work.run();
    } finally {
      large.release();
    }
  }

  /** Whether somebody's turn has not come yet. */
  boolean isAwaited() {
    return large.hasQueuedThreads();
  }

  /** What was read of it and is held in memory. */
  HeldTables held() {
    return held;
  }

  /** The values of fields that are held beside them. */
  HeldValues heldValues() {
    return heldValues;
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try (spilled) {
      root.close();
    } catch (NoSuchFileException e) {
      // Whoever keeps the temporary folder clean was there before.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed.", e);
    }
  }
}
