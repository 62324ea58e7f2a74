package sello.api;

import static sello.api.ObjectSchema.ROW;
import static sello.api.ObjectSchema.TEXT;
import static sello.api.ObjectSchema.TEXTS;
import static sello.api.ObjectSchema.WHOLE;
import static sello.api.ObjectSchema.listOf;
import static sello.api.ObjectSchema.mapOf;
import static sello.api.ObjectSchema.named;
import static sello.api.ObjectSchema.oneOf;
import static sello.api.ObjectSchema.orNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Origin;
import sello.catalog.Type;

/** What the documents of tables and their rows hold. */
final class TableSchemas {
  static final Map<String, Object> ORIGIN =
      oneOf(Arrays.stream(Origin.values()).map(Origin::label).toList());

  private static final Map<String, Object> TYPE =
      oneOf(Arrays.stream(Type.values()).map(Type::label).distinct().toList());

  private TableSchemas() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put(
        "Tables",
        new ObjectSchema().text("release").all(listOf(named("TableEntry")), "tables").schema());
    all.put("TableEntry", entry().schema());
    all.put("Table", table());
    all.put(
        "Column",
        new ObjectSchema()
            .text("name", "unit", "title", "definition")
            .all(TYPE, "type")
            .whole("decimals")
            .maybe(TEXTS, "codes")
            .schema());
    all.put("Rows", rows());
    all.put("JsonStat", jsonStat());
    return all;
  }

  private static ObjectSchema entry() {
    return new ObjectSchema()
        .text("name", "language", "title", "description")
        .whole("rows")
        .all(ORIGIN, "origin")
        .all(mapOf(TEXT), "links");
  }

  private static Map<String, Object> table() {
    return entry()
        .text("release", "tells", "tells_not", "formula", "reference")
        .texts("key", "measures", "made_from", "sources")
        .all(listOf(named("Column")), "fields")
        .schema();
  }

  private static Map<String, Object> rows() {
    Map<String, Object> field = new ObjectSchema().text("name", "unit").all(TYPE, "type").schema();
    return new ObjectSchema()
        .text("release", "table", "title", "query")
        .maybe(TEXT, "notice")
        .maybe(ORIGIN, "origin")
        .all(listOf(field), "fields")
        .whole("count")
        .all(listOf(ROW), "rows")
        .all(orNull("string"), "next")
        .schema();
  }

  private static Map<String, Object> jsonStat() {
    Map<String, Object> extension =
        new ObjectSchema()
            .text("release", "table", "query")
            .maybe(TEXT, "notice")
            .maybe(ORIGIN, "origin")
            .texts("omitted")
            .schema();
    return new ObjectSchema()
        .all(oneOf(List.of("2.0")), "version")
        .all(oneOf(List.of("dataset")), "class")
        .text("label", "source", "updated", "href")
        .texts("note", "id")
        .all(mapOf(listOf(mapOf(TEXT))), "link")
        .all(extension, "extension")
        .all(listOf(WHOLE), "size")
        .all(mapOf(TEXTS), "role")
        .all(mapOf(dimension()), "dimension")
        .all(mapOf(Map.of("type", "number")), "value")
        .maybe(mapOf(TEXT), "status")
        .schema();
  }

  private static Map<String, Object> dimension() {
    Map<String, Object> unit = new ObjectSchema().text("label").whole("decimals").schema();
    Map<String, Object> category =
        new ObjectSchema()
            .texts("index")
            .all(mapOf(TEXT), "label")
            .maybe(mapOf(unit), "unit")
            .schema();
    return new ObjectSchema().text("label").all(category, "category").schema();
  }
}
