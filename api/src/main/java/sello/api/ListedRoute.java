package sello.api;

import java.util.List;
import sello.reports.text.Sentences;
import sello.reports.text.Texts;

/**
 * An address in the documentation.
 *
 * @param path with parameters in braces
 * @param summary what is answered, in the language of the documentation
 * @param mediaTypes of the answer
 * @param parameters what may stand in its path and behind it
 */
public record ListedRoute(
    String path, String summary, List<String> mediaTypes, List<ListedParameter> parameters) {
  static final Sentences SUMMARIES = new Sentences("routes.properties");
  private static final String PAGE = "text/html";

  static ListedRoute of(Route route, Texts texts) {
    return new ListedRoute(
        route.path(),
        SUMMARIES.of(route.summary(), texts).orElseThrow(),
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
