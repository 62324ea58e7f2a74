package sello.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import sello.catalog.Field;

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
    try (PreparedStatement prepared = prepared(statement)) {
      if (prepared.execute()) {
        read(prepared, taker);
      }
    } catch (SQLException e) {
      throw failed("read", release, e);
    }
  }

  /** Asks for very many rows with these columns, and gives them as long as the taker wants more. */
  void askRows(Statement statement, List<Field<?>> columns, Answer.RowTaker taker) {
    try (PreparedStatement prepared = prepared(statement);
        DuckDBChunkedResult result = prepared.unwrap(DuckDBPreparedStatement.class).query()) {
      boolean more = true;
      while (more && result.nextChunk()) {
        Chunk chunk = new Chunk(result.chunk());
        for (int i = 0; more && i < chunk.rows(); i++) {
          more = taker.take(Row.of(columns, chunk.values(i)));
        }
      }
    } catch (SQLException e) {
      throw failed("read", release, e);
    }
  }

  private PreparedStatement prepared(Statement statement) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement.sql());
    for (int i = 0; i < statement.bindings().size(); i++) {
      prepared.setObject(i + 1, statement.bindings().get(i));
    }
    return prepared;
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
