package sello.reports;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import sello.catalog.Field;

/**
 * Rows on their way into a Parquet file: a small database of their own, that reaches one folder.
 * One thread writes, so that the same rows give the same bytes.
 */
final class ParquetWriter implements AutoCloseable {
  private static final String TABLE = "answer";

  private final DuckDBConnection connection;
  private final List<Field<?>> columns;
  private final List<Field<?>> key;

  private ParquetWriter(DuckDBConnection connection, Answer answer) {
    this.connection = connection;
    this.columns = answer.columns();
    this.key = answer.table().spec().key();
  }

  static ParquetWriter open(Path folder, Answer answer) throws SQLException {
    ParquetWriter writer =
        new ParquetWriter(
            DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class), answer);
    writer.run("SET threads = 1");
    writer.run("SET temp_directory = " + Database.quoted(folder.resolve("spilled").toString()));
    for (String setting : Database.lock(List.of(folder))) {
      writer.run("SET " + setting);
    }
    writer.run("CREATE TABLE %s (%s)".formatted(TABLE, writer.schema()));
    return writer;
  }

  /** Takes in all rows of an answer. */
  void take(Answer answer) throws SQLException {
    try (DuckDBAppender appender = connection.createAppender(TABLE)) {
      answer.forEach(
          row -> {
            try {
              append(row, appender);
            } catch (SQLException e) {
              throw new IllegalStateException("A row cannot be written as Parquet.", e);
            }
            return true;
          });
    }
  }

  /** Writes the rows that were taken in. */
  void writeTo(Path file, Map<String, String> notes) throws SQLException {
    String footer =
        notes.entrySet().stream()
            .map(note -> "\"%s\": %s".formatted(note.getKey(), Database.quoted(note.getValue())))
            .collect(Collectors.joining(", ", "{", "}"));
    run(
        "COPY (SELECT %s FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd, KV_METADATA %s)"
            .formatted(selection(), TABLE, Database.quoted(file.toString()), footer));
  }

  private static void append(Row row, DuckDBAppender appender) throws SQLException {
    appender.beginRow();
    for (int i = 0; i < row.columns().size(); i++) {
      Object value = row.value(i).orElse(null);
      if (value == null) {
        appender.appendNull();
      } else {
        append(value, appender);
      }
    }
    appender.endRow();
  }

  private static void append(Object value, DuckDBAppender appender) throws SQLException {
    if (value instanceof Integer number) {
      appender.append(number);
    } else if (value instanceof Long number) {
      appender.append(number);
    } else if (value instanceof Double number) {
      appender.append(number);
    } else if (value instanceof Boolean yes) {
      appender.append(yes);
    } else if (value instanceof LocalDate date) {
      appender.append(date);
    } else {
      appender.append(value.toString());
    }
  }

  private String schema() {
    return columns.stream()
        .map(
            column ->
                "\"%s\" %s%s"
                    .formatted(
                        column.name(), type(column), key.contains(column) ? " NOT NULL" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String type(Field<?> column) {
    return switch (column.type()) {
      case STRING -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case LONG -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  /**
   * The engine would call a column required wherever it sees no gap; the schema follows the Spec
   * alone, so each column but the key is made one that could have some.
   */
  private String selection() {
    String first = "\"" + key.get(0).name() + "\"";
    return columns.stream()
        .map(
            column ->
                key.contains(column)
                    ? "\"" + column.name() + "\""
                    : "CASE WHEN %1$s IS NULL THEN NULL ELSE \"%2$s\" END AS \"%2$s\""
                        .formatted(first, column.name()))
        .collect(Collectors.joining(", "));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
