package sello.transforms;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Releases;

/**
 * The tables of a release as its readers see them: Parquet files, read by DuckDB in file order.
 *
 * @param data the data folder
 * @param files the files of each table, by its name
 */
record ReleaseTables(Path data, Map<String, List<FileEntry>> files) {

  /** Those of a release, with its {@code rejects}. */
  static ReleaseTables of(Releases releases, String id) {
    Manifest manifest = releases.manifest(id);
    Map<String, List<FileEntry>> files = new HashMap<>();
    manifest.tables().forEach(table -> files.put(table.spec().name(), table.files()));
    files.put("rejects", manifest.rejects().files());
    return new ReleaseTables(releases.root(), files);
  }

  /** A table as CSV: the columns and rows as they stand in its files. */
  String csv(String table) {
    return query("select * from read_parquet(%s)".formatted(files(table))).stream()
        .map(row -> row.stream().map(ReleaseTables::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * What a query over one table, {@code rows}, gives: its rows as text parted by blanks. The table
   * may be {@code rejects}.
   */
  List<String> ask(String table, String query) {
    String with = "with rows as (select * from read_parquet(%s)) ".formatted(files(table));
    return query(with + query).stream().skip(1).map(row -> String.join(" ", row)).toList();
  }

  private String files(String name) {
    return files.getOrDefault(name, List.of()).stream()
        .map(file -> "'" + data.resolve(file.path()).toString().replace("'", "''") + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static List<List<String>> query(String sql) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      List<String> header = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        header.add(result.getMetaData().getColumnName(i));
      }
      rows.add(header);
      while (result.next()) {
        rows.add(IntStream.rangeClosed(1, width).mapToObj(i -> cell(result, i)).toList());
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String cell(ResultSet result, int place) {
    try {
      Object value = result.getObject(place);
      return value == null ? "" : value.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
