package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.QueryReader;
import sello.reports.text.Texts;

/** Where a program begins: what there is, its limits, and whether it is well. */
final class EntryRoutes {
  static final String HEALTH = "/health";

  private static final Map<String, String> LINKS =
      Map.ofEntries(
          Map.entry("releases", Addresses.API + "/releases"),
          Map.entry("tables", Addresses.API + "/tables"),
          Map.entry("provenance", Addresses.API + "/provenance/{table}"),
          Map.entry("files", Addresses.API + "/releases/{id}/files/{path}"),
          Map.entry("diff", Addresses.API + "/releases/{a}/diff/{b}"),
          Map.entry("catalogue", "/catalog.jsonld"),
          Map.entry("openapi", "/openapi.json"),
          Map.entry("health", HEALTH),
          Map.entry("guide", "/docs"),
          Map.entry("pages", "/"));

  private final Shelf shelf;
  private final RateLimit limit;

  EntryRoutes(Shelf shelf, RateLimit limit) {
    this.shelf = shelf;
    this.limit = limit;
  }

  void entry(Context ctx) {
    Parameters.only(ctx);
    Caching.latest(ctx);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("version", "v1");
    shelf.mentioned().ifPresent(release -> document.put("release", release.id()));
    Map<String, String> links = new TreeMap<>(LINKS);
    links.replaceAll((name, address) -> Here.at(ctx, address));
    document.put("links", links);
    document.put("limits", limits());
    document.put("formats", Exports.ALL.stream().map(EntryRoutes::format).toList());
    document.put("languages", Texts.codes());
    Documents.send(ctx, document);
  }

  /** A limit that is not there is said too: null. */
  private Map<String, Object> limits() {
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put("address_bytes", Guard.LONGEST_ADDRESS);
    limits.put("rows", null);
    limits.put("rows_xlsx", Exports.MOST_XLSX_ROWS);
    limits.put("cells_jsonstat", Exports.MOST_JSON_STAT_CELLS);
    limits.put("codes_jsonstat", Exports.MOST_JSON_STAT_CODES);
    limits.put("page_rows", QueryReader.MOST_ROWS);
    limits.put("computed_answers_a_minute", limit.answersAMinute());
    return limits;
  }

  private static Map<String, String> format(Export export) {
    return Map.of("name", export.name(), "media_type", export.mediaType());
  }

  void health(Context ctx) {
    Optional<String> id = shelf.mentioned().or(shelf::published).map(OpenRelease::id);
    Caching.never(ctx);
    ctx.contentType("application/json").status(id.isPresent() ? 200 : 503);
    ctx.result(
        id.map(release -> "{\"status\":\"ok\",\"release\":\"" + release + "\"}\n")
            .orElse("{\"status\":\"no release\"}\n"));
  }
}
