package sello.api;

import java.util.List;

/** Addresses that follow a figure to where it comes from: a part of {@link Routes}. */
final class TracingRoutes {
  private static final List<String> FIGURE = List.of(OpenApi.FILTERS, "measure", "limit");

  private TracingRoutes() {}

  static List<Route> all(ProvenanceRoutes provenance, Pages pages, RateLimit limit) {
    String json = "application/json";
    return List.of(
        Route.file(
            "/api/v1/releases/{id}/provenance/{table}",
            "Where a figure comes from: tables, rows, files, lines, hashes; for ever the same",
            json,
            FIGURE,
            limit.before(provenance::pinned)),
        Route.file(
            "/api/v1/provenance/{table}",
            "Where a figure of the latest release comes from",
            json,
            FIGURE,
            limit.before(provenance::latest)),
        new Route(
            "/provenance/{table}",
            "Where a figure comes from, step by step",
            List.of("text/html"),
            List.of("release", OpenApi.FILTERS, "measure", "limit", "lang"),
            limit.before(pages::provenance)));
  }
}
