package sello.reports;

import java.sql.SQLException;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Some rows of a result as the engine hands them out: column by column. */
final class Chunk {
  private final DuckDBReadableVector[] columns;
  private final int rows;

  Chunk(DuckDBDataChunkReader chunk) {
    this.columns = new DuckDBReadableVector[Math.toIntExact(chunk.columnCount())];
    this.rows = Math.toIntExact(chunk.rowCount());
    for (int i = 0; i < columns.length; i++) {
      columns[i] = chunk.vector(i);
    }
  }

  int rows() {
    return rows;
  }

  /** The values of a row, in the order of the columns; missing is null. */
  @Nullable Object[] values(int row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns[i].isNull(row) ? null : value(columns[i], row);
    }
    return values;
  }

  private static Object value(DuckDBReadableVector column, int row) throws SQLException {
    return switch (column.getType()) {
      case VARCHAR -> column.getString(row);
      case DOUBLE -> column.getDouble(row);
      case BIGINT -> column.getLong(row);
      case INTEGER -> column.getInt(row);
      case BOOLEAN -> column.getBoolean(row);
      case DATE -> column.getLocalDate(row);
      default ->
          throw new SQLException("A table has a column of the type " + column.getType() + ".");
    };
  }
}
