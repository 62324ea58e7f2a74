package sello.api;

import static sello.api.ObjectSchema.TEXT;
import static sello.api.ObjectSchema.listOf;
import static sello.api.ObjectSchema.mapOf;
import static sello.api.ObjectSchema.oneOf;
import static sello.api.ObjectSchema.orNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each address answers in JSON, as JSON Schemas of the OpenAPI document. */
final class AnswerSchemas {
  /** Schemas by address; where two are named, a parameter decides which it is. */
  private static final Map<String, List<String>> BY_PATH =
      Map.ofEntries(
          Map.entry("/api/v1/", List.of("EntryPoint")),
          Map.entry(EntryRoutes.HEALTH, List.of("Health")),
          Map.entry("/api/v1/releases", List.of("Releases")),
          Map.entry("/api/v1/releases/{id}", List.of("Manifest")),
          Map.entry("/api/v1/releases/{id}/tables", List.of("Tables")),
          Map.entry("/api/v1/tables", List.of("Tables")),
          Map.entry("/api/v1/releases/{id}/tables/{table}", List.of("Table")),
          Map.entry("/api/v1/tables/{table}", List.of("Table")),
          Map.entry("/api/v1/releases/{id}/tables/{table}/data", List.of("Rows", "JsonStat")),
          Map.entry("/api/v1/tables/{table}/data", List.of("Rows", "JsonStat")),
          Map.entry("/api/v1/releases/{a}/diff/{b}", List.of("Diff", "TableDiff")),
          Map.entry("/api/v1/releases/{id}/provenance/{table}", List.of("Provenance")),
          Map.entry("/api/v1/provenance/{table}", List.of("Provenance")));

  private AnswerSchemas() {}

  /** Every schema by its name. */
  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("Problem", ProblemSchema.of());
    all.put("EntryPoint", entry());
    all.put("Health", health());
    all.putAll(ReleaseSchemas.all());
    all.putAll(TableSchemas.all());
    all.putAll(ComparingSchemas.all());
    return all;
  }

  /** The schema of what an address answers in a media type; empty for what is no JSON of ours. */
  static Optional<Map<String, Object>> of(Route route, String mediaType) {
    if (!mediaType.equals("application/json")) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_PATH.get(route.path()))
        .map(names -> names.stream().map(ObjectSchema::named).toList())
        .map(refs -> refs.size() == 1 ? refs.get(0) : Map.<String, Object>of("oneOf", refs));
  }

  private static Map<String, Object> entry() {
    Map<String, Object> limits =
        new ObjectSchema()
            .whole("address_bytes", "rows_xlsx", "cells_jsonstat", "codes_jsonstat", "page_rows")
            .whole("computed_answers_a_minute")
            .all(orNull("integer"), "rows")
            .schema();
    return new ObjectSchema()
        .all(oneOf(List.of("v1")), "version")
        .maybe(TEXT, "release")
        .all(mapOf(TEXT), "links")
        .all(limits, "limits")
        .all(listOf(new ObjectSchema().text("name", "media_type").schema()), "formats")
        .texts("languages")
        .schema();
  }

  private static Map<String, Object> health() {
    return new ObjectSchema()
        .all(oneOf(List.of("ok", "no release")), "status")
        .maybe(TEXT, "release")
        .schema();
  }
}
