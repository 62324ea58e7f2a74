package sello.reports.metadata;

import java.util.List;
import java.util.Optional;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/**
 * The files of a release that are of one of its tables: its rows, as they are kept and as they are
 * packed, and what describes them.
 */
public final class TableFiles {
  static final String METADATA = "-metadata.json";

  private TableFiles() {}

  /** The table that a file is of; empty for one of the whole release. */
  public static Optional<OpenTable> table(OpenRelease release, String path) {
    return release.tables().stream().filter(table -> isOf(table, path)).findFirst();
  }

  private static boolean isOf(OpenTable table, String path) {
    return packed(table).contains(path)
        || table.entry().files().stream().anyMatch(file -> file.path().equals(path));
  }

  /** The paths of what a package holds of a table. */
  static List<String> packed(OpenTable table) {
    String csv = Measures.path(table, Exports.CSV);
    return List.of(csv, csv + METADATA, Measures.path(table, Exports.PARQUET));
  }
}
