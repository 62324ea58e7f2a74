package sello.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Questions to one release on one connection: later ones may build on what earlier ones noted. */
final class Conversation implements AutoCloseable {
  private final OpenRelease release;
  private final Connection connection;

  private Conversation(OpenRelease release, Connection connection) {
    this.release = release;
    this.connection = connection;
  }

  static Conversation about(OpenRelease release) {
    try {
      return new Conversation(release, release.database().connection());
    } catch (SQLException e) {
      throw failed("asked", release, e);
    }
  }

  /** Keeps an answer under a name until the conversation ends. */
  void note(String name, Statement statement) {
    ask(
        new Statement(
            "CREATE TEMP TABLE \"%s\" AS %s".formatted(name, statement.sql()),
            statement.bindings()),
        result -> false);
  }

  /** Asks, and reads row by row as long as the taker wants more. */
  void ask(Statement statement, ResultTaker taker) {
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      for (int i = 0; i < statement.bindings().size(); i++) {
        prepared.setObject(i + 1, statement.bindings().get(i));
      }
      if (prepared.execute()) {
        read(prepared, taker);
      }
    } catch (SQLException e) {
      throw failed("read", release, e);
    }
  }

  private static void read(PreparedStatement prepared, ResultTaker taker) throws SQLException {
    try (ResultSet result = prepared.getResultSet()) {
      boolean more = true;
      while (more && result.next()) {
        more = taker.take(result);
      }
    }
  }

  private static IllegalStateException failed(String what, OpenRelease release, SQLException e) {
    return new IllegalStateException(
        "Release %s cannot be %s: %s".formatted(release.id(), what, e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed("left", release, e);
    }
  }

  /** Takes a row of a result and says whether it wants the next. */
  @FunctionalInterface
  interface ResultTaker {
    boolean take(ResultSet result) throws SQLException;
  }
}
