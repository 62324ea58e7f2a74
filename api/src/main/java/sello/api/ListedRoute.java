package sello.api;

import java.util.List;

/**
 * An address in the documentation.
 *
 * @param path with parameters in braces
 * @param summary what is answered, in English
 * @param mediaTypes of the answer
 * @param parameters what may stand in its path and behind it
 */
public record ListedRoute(
    String path, String summary, List<String> mediaTypes, List<ListedParameter> parameters) {
  private static final String PAGE = "text/html";

  static ListedRoute of(Route route) {
    return new ListedRoute(
        route.path(),
        route.summary(),
        route.mediaTypes().stream().distinct().toList(),
        OpenApi.parameters(route).stream().map(ListedParameter::of).toList());
  }

  /** Where it stands in the documentation: the API, pages for people, files about the data. */
  public String group() {
    if (path.startsWith(Addresses.API + "/")) {
      return "api";
    }
    return mediaTypes.contains(PAGE) ? "pages" : "files";
  }
}
