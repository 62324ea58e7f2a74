package sello.transforms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of a release as its readers see them: Parquet files, read by DuckDB in file order. */
record ReleaseTables(Path folder) {

  /** A table as CSV: the columns and rows as they stand in its files. */
  String csv(String table) {
    return query("select * from read_parquet('%s')".formatted(files(table))).stream()
        .map(row -> row.stream().map(ReleaseTables::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * What a query over one table, {@code rows}, gives: its rows as text parted by blanks. The table
   * may be {@code rejects}.
   */
  List<String> ask(String table, String query) {
    String with = "with rows as (select * from read_parquet('%s')) ".formatted(files(table));
    return query(with + query).stream().skip(1).map(row -> String.join(" ", row)).toList();
  }

  private String files(String name) {
    Path open = folder.resolve("tables").resolve(name);
    Path place = Files.isDirectory(open) ? open : folder.resolve("restricted").resolve(name);
    return place.toString().replace("'", "''") + "/*.parquet";
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
