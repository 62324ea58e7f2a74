package sello.api;

import io.javalin.http.Handler;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.reports.metadata.OpenFiles;

/**
 * An address and who answers it. All routes are GET, and HEAD.
 *
 * @param path with parameters in braces
 * @param summary what is answered, in one line
 * @param mediaTypes of the answer
 * @param parameters names of the query parameters it knows beside a table's own fields
 * @param handler who answers
 */
record Route(
    String path,
    String summary,
    List<String> mediaTypes,
    List<String> parameters,
    Handler handler) {
  private static final Set<String> TIDIED = Set.of("/charts/{chart}", "/compare");
  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

  /** The parameters in its path. */
  List<String> pathParameters() {
    return BRACES.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** The path as the router reads it: what is called {@code path} may hold slashes. */
  String pattern() {
    return path.replace("{path}", "<path>");
  }

  /** Whether its answer may be a part: of files. */
  boolean mayBePart() {
    return path.endsWith("{path}") || mediaTypes.contains(OpenFiles.PACKAGE_TYPE);
  }

  /** Whether its release may be called {@code latest}, and is then answered by its address. */
  boolean mayBeLatest() {
    return path.replaceFirst("^" + Addresses.API, "").startsWith("/releases/{");
  }

  /** Whether it answers a form, whose fields left empty are left out of its address. */
  boolean mayBeTidied() {
    return TIDIED.contains(path);
  }

  static Route page(String path, String summary, Handler handler) {
    return new Route(path, summary, List.of("text/html"), List.of("release", "lang"), handler);
  }

  static Route json(String path, String summary, Handler handler) {
    return new Route(path, summary, List.of("application/json"), List.of(), handler);
  }

  static Route file(
      String path, String summary, String mediaType, List<String> parameters, Handler handler) {
    return new Route(path, summary, List.of(mediaType), parameters, handler);
  }

  /** The path as a name: {@code GET /api/v1/tables/{table}} is {@code api_v1_tables_table}. */
  String operation() {
    Matcher matcher = Pattern.compile("[^a-z0-9]+").matcher(path);
    String name = matcher.replaceAll("_").replaceAll("^_|_$", "");
    return name.isEmpty() ? "home" : name;
  }
}
