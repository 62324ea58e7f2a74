package sello.api;

import static sello.api.ObjectSchema.ROW;
import static sello.api.ObjectSchema.TEXT;
import static sello.api.ObjectSchema.WHOLE;
import static sello.api.ObjectSchema.listOf;
import static sello.api.ObjectSchema.mapOf;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the documents hold that follow a figure: to another release, and to its sources. */
final class ComparingSchemas {
  private ComparingSchemas() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("Diff", diff());
    all.put(
        "TableDiff",
        new ObjectSchema()
            .text("from", "to", "table")
            .whole("count")
            .all(listOf(ROW), "rows")
            .schema());
    all.put("Provenance", provenance());
    return all;
  }

  private static Map<String, Object> diff() {
    Map<String, Object> release = new ObjectSchema().text("id", "published", "link").schema();
    Map<String, Object> structure =
        new ObjectSchema().text("change").maybe(TEXT, "column", "old", "new").schema();
    Map<String, Object> table =
        new ObjectSchema()
            .text("table", "title", "link")
            .whole("rows_added", "rows_removed", "rows_revised", "figures_revised")
            .all(listOf(structure), "structure")
            .schema();
    Map<String, Object> files =
        listOf(new ObjectSchema().text("file").maybe(TEXT, "sha256").schema());
    return new ObjectSchema()
        .all(release, "from", "to")
        .all(listOf(table), "tables")
        .texts("unchanged")
        .all(new ObjectSchema().all(files, "added", "changed", "removed").schema(), "inputs")
        .yesNo("program_changed")
        .all(mapOf(new ObjectSchema().maybe(TEXT, "old", "new").schema()), "parameters")
        .all(mapOf(TEXT), "links")
        .schema();
  }

  private static Map<String, Object> provenance() {
    return new ObjectSchema()
        .text("release", "table", "title", "formula", "query")
        .maybe(TEXT, "notice")
        .maybe(TableSchemas.ORIGIN, "origin")
        .whole("limit")
        .all(ROW, "row")
        .all(listOf(step()), "steps")
        .texts("without_rows")
        .all(listOf(lines()), "sources")
        .all(mapOf(TEXT), "links")
        .schema();
  }

  /** Of what is not public neither rows nor their number is told. */
  private static Map<String, Object> step() {
    Map<String, Object> way =
        new ObjectSchema()
            .text("from", "rows_where")
            .maybe(TEXT, "reason")
            .maybe(WHOLE, "count")
            .schema();
    return new ObjectSchema()
        .text("table", "title", "formula")
        .yesNo("restricted")
        .all(listOf(way), "traced")
        .maybe(WHOLE, "count")
        .all(listOf(ROW), "rows")
        .schema();
  }

  private static Map<String, Object> lines() {
    return new ObjectSchema()
        .text("file", "table", "publisher", "title", "url", "licence", "accessed", "kind")
        .yesNo("restricted")
        .maybe(WHOLE, "bytes", "count")
        .maybe(TEXT, "sha256")
        .all(listOf(WHOLE), "lines")
        .schema();
  }
}
