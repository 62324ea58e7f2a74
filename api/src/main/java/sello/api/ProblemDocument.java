package sello.api;

import java.util.LinkedHashMap;
import java.util.Map;
import sello.reports.Problem;
import sello.reports.SitePath;

/** A problem as RFC 9457 writes it. */
final class ProblemDocument {
  private ProblemDocument() {}

  static Map<String, Object> of(Problem problem, SitePath site, String instance) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", site.of("/problems/" + problem.type().slug()));
    document.put("title", problem.type().title());
    document.put("status", problem.type().status());
    document.put("detail", problem.detail());
    document.put("instance", instance);
    problem.parameter().ifPresent(parameter -> document.put("parameter", parameter));
    problem.value().ifPresent(value -> document.put("value", value));
    if (!problem.allowed().isEmpty()) {
      document.put("allowed", problem.allowed());
    }
    problem.allowedAt().ifPresent(address -> document.put("allowedAt", site.of(address)));
    problem
        .excess()
        .ifPresent(
            excess -> {
              document.put("size", excess.size());
              document.put("limit", excess.limit());
              document.put("link", site.of(excess.link()));
            });
    return document;
  }
}
