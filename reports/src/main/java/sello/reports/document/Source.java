package sello.reports.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.reports.OpenTable;

/**
 * What a sentence, table or picture is read from: a row of a table, or the rows that some values
 * choose.
 *
 * @param table the table
 * @param where values by the field that they choose
 * @param isRow whether they name one row
 */
public record Source(OpenTable table, Map<String, String> where, boolean isRow) {
  public Source {
    where = new TreeMap<>(where);
  }

  /** The table and what is chosen, as the list of sources prints them. */
  String name() {
    String chosen =
        where.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(", "));
    return table.name() + (chosen.isEmpty() ? "" : ": " + chosen);
  }

  /** The page of the site that shows it: where the row comes from, else the rows. */
  String path() {
    String page = isRow && table.isTraced() ? "/provenance/" : "/tables/";
    String query =
        where.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return page
        + table.name()
        + "?"
        + (query.isEmpty() ? "" : query + "&")
        + "release="
        + table.release().id();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
  }
}
