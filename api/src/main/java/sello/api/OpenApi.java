package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.reports.ProblemType;
import sello.reports.SitePath;

/** The list of routes as an OpenAPI 3.1 document. */
final class OpenApi {
  /** Stands for the fields of whichever table the path names. */
  static final String FILTERS = "filters";

  private static final List<String> HEADERS =
      List.of("ETag", "Link", "Content-Location", "Sello-Release", "Sello-Rows", "Sello-Origin");

  private final List<Route> routes;

  /** The list may still grow while it is being written out. */
  OpenApi(List<Route> routes) {
    this.routes = routes;
  }

  void send(Context ctx) {
    Parameters.only(ctx);
    Caching.latest(ctx);
    Documents.send(ctx, Documents.textByKeys(document(Here.of(ctx).path())), "application/json");
  }

  Map<String, Object> document(SitePath site) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      paths.put(
          route.path(), Map.of("get", operation(route, ""), "head", operation(route, "_head")));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", site.folder().isEmpty() ? "/" : site.folder())));
    document.put("security", List.of()); // everybody may read
    document.put("paths", paths);
    document.put("components", Map.of("schemas", AnswerSchemas.all()));
    return document;
  }

  private static Map<String, Object> info() {
    return Map.of(
        "title", "Sello",
        "version", "v1",
        "summary", "Statistics of the eTwinning School Label",
        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
  }

  private static Map<String, Object> operation(Route route, String suffix) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", route.operation() + suffix);
    operation.put("summary", route.summary());
    operation.put("parameters", parameters(route));
    operation.put("responses", responses(route));
    return operation;
  }

  /** The parameters of an address, those in its path first. */
  static List<Map<String, Object>> parameters(Route route) {
    return Stream.concat(
            route.pathParameters().stream().map(ParameterSchema::inPath),
            route.parameters().stream()
                .map(name -> ParameterSchema.inQuery(name, route.mediaTypes())))
        .toList();
  }

  private static Map<String, Object> responses(Route route) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (String type : route.mediaTypes()) {
      content.put(
          type,
          AnswerSchemas.of(route, type).map(schema -> Map.of("schema", schema)).orElse(Map.of()));
    }
    Map<String, Object> responses = new TreeMap<>();
    responses.put(
        "200",
        Map.of("description", route.summary(), "headers", headers(route), "content", content));
    if (route.mayBePart()) {
      responses.put(
          "206", Map.of("description", "The bytes that Range asked for", "content", content));
    }
    if (route.mayBeLatest()) {
      responses.put("302", Map.of("description", "The address of the release called latest"));
    }
    if (route.mayBeTidied()) {
      responses.put(
          "302", Map.of("description", "The same address without parameters that are empty"));
    }
    responses.put("304", Map.of("description", "The caller has these bytes already"));
    for (ProblemType type : ProblemType.values()) {
      responses.put(Integer.toString(type.status()), problem(type.status(), route));
    }
    if (route.path().equals(EntryRoutes.HEALTH)) {
      responses.put("503", Map.of("description", "No release to serve", "content", content));
    }
    return responses;
  }

  private static Map<String, Object> headers(Route route) {
    Map<String, Object> headers = new LinkedHashMap<>();
    HEADERS.stream()
        .filter(name -> route.parameters().contains(FILTERS) || name.equals("ETag"))
        .forEach(name -> headers.put(name, Map.of("schema", Map.of("type", "string"))));
    return headers;
  }

  /** Several kinds of problem share a status; pages say them to people. */
  private static Map<String, Object> problem(int status, Route route) {
    List<String> titles =
        Arrays.stream(ProblemType.values())
            .filter(type -> type.status() == status)
            .map(ProblemType::title)
            .toList();
    Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
    Map<String, Object> content =
        Failures.isForPrograms(route.path())
            ? Map.of("application/problem+json", Map.of("schema", schema))
            : Map.of("text/html", Map.of());
    return Map.of("description", String.join("; ", titles), "content", content);
  }
}
