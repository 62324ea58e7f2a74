package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.text.Texts;

/** Where a program begins: what there is, its limits, and whether it is well. */
final class EntryRoutes {
  private final Shelf shelf;

  EntryRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void entry(Context ctx) {
    Parameters.only(ctx);
    Caching.latest(ctx);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("version", "v1");
    shelf.published().ifPresent(release -> document.put("release", release.id()));
    document.put(
        "links",
        Map.of(
            "releases",
            Addresses.API + "/releases",
            "tables",
            Addresses.API + "/tables",
            "provenance",
            Addresses.API + "/provenance/{table}",
            "openapi",
            "/openapi.json",
            "health",
            "/health",
            "pages",
            "/"));
    document.put("limits", Map.of("address_bytes", Guard.LONGEST_ADDRESS, "rows", "none"));
    document.put("formats", Exports.ALL.stream().map(EntryRoutes::format).toList());
    document.put("languages", Texts.codes());
    Documents.send(ctx, document);
  }

  private static Map<String, String> format(Export export) {
    return Map.of("name", export.name(), "media_type", export.mediaType());
  }

  void health(Context ctx) {
    Optional<String> id = shelf.published().map(OpenRelease::id);
    Caching.never(ctx);
    ctx.contentType("application/json").status(id.isPresent() ? 200 : 503);
    ctx.result(
        id.map(release -> "{\"status\":\"ok\",\"release\":\"" + release + "\"}\n")
            .orElse("{\"status\":\"no release\"}\n"));
  }
}
