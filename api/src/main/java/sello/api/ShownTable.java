package sello.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.reports.Query;
import sello.reports.Row;

/**
 * Rows as a page shows them: a column for each field of the key and each attribute, and one for
 * each measure with its interval and flag.
 *
 * @param caption what the table holds
 * @param heads the columns
 * @param keys how many of them name the row
 * @param rows the cells
 * @param origins address by row of where it comes from; empty where it is not asked
 * @param flags the flags in use, and what they mean
 */
public record ShownTable(
    String caption,
    List<Field<?>> heads,
    int keys,
    List<List<ShownCell>> rows,
    List<String> origins,
    Map<String, String> flags) {
  private static final Map<String, String> MEANINGS =
      Map.of(
          "b", "break in the series: not comparable with the row before",
          "e", "estimated: the source rounds or says about",
          "m", "cannot exist: no edition was held, or the country was not a member",
          "p", "provisional",
          "u", "low reliability: small base",
          ":", "exists, and is not known to us");

  static ShownTable of(String caption, Query query, List<Row> rows) {
    List<Field<?>> heads = new ArrayList<>(query.spec().dimensions());
    query.measures().forEach(measure -> heads.add(measure.field()));
    List<List<ShownCell>> cells = rows.stream().map(row -> cells(query, row)).toList();
    Map<String, String> flags = new LinkedHashMap<>();
    cells.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.flag().chars().mapToObj(Character::toString))
        .sorted()
        .forEach(flag -> flags.put(flag, meaning(flag)));
    return new ShownTable(caption, heads, query.spec().key().size(), cells, List.of(), flags);
  }

  /** The same rows, each with the address of where it comes from. */
  ShownTable from(List<String> addresses) {
    return new ShownTable(caption, heads, keys, rows, addresses, flags);
  }

  /** A row's key, for those who hear a link without its row. */
  public String nameOf(List<ShownCell> row) {
    return String.join(", ", row.stream().limit(keys).map(ShownCell::text).toList());
  }

  private static List<ShownCell> cells(Query query, Row row) {
    List<ShownCell> cells = new ArrayList<>();
    query.spec().dimensions().forEach(field -> cells.add(ShownCell.of(row, field)));
    for (Measure measure : query.measures()) {
      cells.add(ShownCell.of(row, measure));
    }
    return cells;
  }

  private static String meaning(String flag) {
    return MEANINGS.getOrDefault(flag, "see the field's definition");
  }

  /** What the flags of a cell mean. */
  public String meaningOf(String flags) {
    return String.join("; ", flags.chars().mapToObj(c -> meaning(Character.toString(c))).toList());
  }
}
