package sello.reports;

import java.util.List;
import java.util.Map;

/**
 * Where a figure comes from: the rows of every table between it and the files, and their lines.
 *
 * @param figure what was asked about
 * @param steps the tables with rows behind it, from the figure down to the files
 * @param without tables that it could come from, and of which no row is behind it
 * @param sources the files, each with its lines
 */
public record Provenance(
    FigureKey figure, List<Step> steps, List<String> without, List<SourceLines> sources) {

  /** Follows a figure of a table, named by a caller's parameters, down to its files. */
  public static Provenance of(OpenTable table, Map<String, List<String>> parameters) {
    return new Lineage(new FigureKeyReader(table).read(parameters)).follow();
  }
}
