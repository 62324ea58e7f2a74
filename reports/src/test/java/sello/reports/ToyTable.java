package sello.reports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import sello.catalog.Spec;
import sello.catalog.Trace;
import sello.catalog.Type;

/**
 * A table drawn as text.
 *
 * @param spec what it holds
 * @param drawing a line of column names and a line per row, cells between bars; empty is missing,
 *     and a column that is not named is missing in every row
 * @param traces which rows of its inputs a row comes from
 */
public record ToyTable(Spec spec, String drawing, List<Trace> traces) {

  /** A table that was made from no other. */
  ToyTable(Spec spec, String drawing) {
    this(spec, drawing, List.of());
  }

  /** The tables it was made from. */
  List<String> inputs() {
    return traces.stream().map(Trace::input).distinct().toList();
  }

  List<String> lines() {
    return drawing.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The statement that writes it as Parquet. */
  String copyTo(Path file) {
    List<String> names = cells(lines().get(0));
    String rows =
        lines().stream().skip(1).map(line -> values(cells(line))).collect(Collectors.joining(","));
    String columns =
        spec.columns().stream()
            .map(
                column ->
                    "CAST(%s AS %s) AS \"%s\""
                        .formatted(
                            names.contains(column.name()) ? quoted(column.name()) : "NULL",
                            sqlType(column.type()),
                            column.name()))
            .collect(Collectors.joining(", "));
    String named = names.stream().map(ToyTable::quoted).collect(Collectors.joining(", "));
    return "COPY (SELECT %s FROM (VALUES %s) t(%s)) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
        .formatted(columns, rows, named, file);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static String values(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? "NULL" : "'" + cell.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String sqlType(Type type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case LONG -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }
}
