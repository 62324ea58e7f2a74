package sello.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/** Parquet: the columns of CSV with their types, zstd, the key required. */
public final class ParquetExport implements Export {
  private static final String FILE = "rows.parquet";

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.parquet";
  }

  @Override
  public void write(Answer answer, OutputStream out) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.open()) {
      try (ParquetWriter writer = ParquetWriter.open(folder.path(), answer)) {
        writer.take(answer);
        writer.writeTo(folder.file(FILE), new ParquetNotes(answer, this).texts());
      }
      folder.copy(FILE, out);
    } catch (SQLException e) {
      throw new IOException("An answer cannot be written as Parquet: " + e.getMessage(), e);
    }
  }
}
