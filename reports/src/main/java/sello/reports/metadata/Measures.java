package sello.reports.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenTable;
import sello.reports.Query;

/**
 * Sizes, hashes and periods of the files of tables. To know them a file is written to nowhere; a
 * release never changes, so each is written once while the service runs.
 */
public final class Measures {
  private final Map<String, Measured> known = new ConcurrentHashMap<>();

  /**
   * What is known of a table's files.
   *
   * @param csv all its rows as CSV
   * @param parquet the same as Parquet
   * @param period the years it is about
   */
  record Measured(FileEntry csv, FileEntry parquet, Optional<Period> period) {
    Optional<FileEntry> of(Export export) {
      if (export == Exports.CSV) {
        return Optional.of(csv);
      }
      return export == Exports.PARQUET ? Optional.of(parquet) : Optional.empty();
    }
  }

  Measured of(OpenTable table) {
    return known.computeIfAbsent(
        ReleaseAddress.of(table),
        name ->
            new Measured(file(table, Exports.CSV), file(table, Exports.PARQUET), Period.of(table)));
  }

  /** Takes what was learnt while the files were written. */
  void learn(OpenTable table, FileEntry csv, FileEntry parquet) {
    known.computeIfAbsent(
        ReleaseAddress.of(table), name -> new Measured(csv, parquet, Period.of(table)));
  }

  private static FileEntry file(OpenTable table, Export export) {
    try (MeasuringStream stream = new MeasuringStream(OutputStream.nullOutputStream())) {
      export.write(table.ask(Query.everything(table.spec())), stream);
      return stream.measured(
          "data/%s.%s".formatted(table.name(), export.extension()), export.mediaType());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
