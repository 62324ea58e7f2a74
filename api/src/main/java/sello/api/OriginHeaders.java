package sello.api;

import io.javalin.http.Context;
import java.util.Map;
import sello.reports.OpenRelease;

/**
 * Says with every answer of example data that it is invented, for a file that a program saves may
 * have no other place for it. Of real data nothing is said.
 */
final class OriginHeaders {
  static final String ORIGIN = "Sello-Origin";

  private OriginHeaders() {}

  static Map<String, String> of(OpenRelease release) {
    return release.mark().isShown() ? Map.of(ORIGIN, release.mark().origin().label()) : Map.of();
  }

  static void say(Context ctx, OpenRelease release) {
    of(release).forEach(ctx::header);
  }
}
