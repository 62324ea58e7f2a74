package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of routes as an OpenAPI 3.1 document. */
final class OpenApi {
  private final List<Route> routes;

  /** The list may still grow while it is being written out. */
  OpenApi(List<Route> routes) {
    this.routes = routes;
  }

  void send(Context ctx) {
    Caching.latest(ctx);
    Documents.send(ctx, document());
  }

  Map<String, Object> document() {
    Map<String, Object> paths = new LinkedHashMap<>();
    routes.forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title", "Sello",
            "version", "v1",
            "summary", "Statistics of the eTwinning School Label",
            "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(Route route) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", route.operation());
    operation.put("summary", route.summary());
    operation.put(
        "parameters",
        Stream.concat(
                route.pathParameters().stream().map(name -> parameter(name, "path", true)),
                route.parameters().stream().map(name -> parameter(name, "query", false)))
            .toList());
    operation.put("responses", responses(route));
    return operation;
  }

  private static Map<String, Object> responses(Route route) {
    Map<String, Object> content = new LinkedHashMap<>();
    route.mediaTypes().forEach(type -> content.put(type, Map.of()));
    Map<String, Object> problem = Map.of("application/problem+json", Map.of());
    return Map.of(
        "200", Map.of("description", route.summary(), "content", content),
        "default", Map.of("description", "A problem, explained at its type", "content", problem));
  }

  private static Map<String, Object> parameter(String name, String in, boolean required) {
    return Map.of("name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
  }
}
