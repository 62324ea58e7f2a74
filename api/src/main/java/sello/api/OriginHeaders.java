package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import sello.catalog.Origin;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/**
 * Says with every file whether it is made of real figures, for a file that is saved by a program
 * may have no other place for it.
 */
final class OriginHeaders {
  private static final String ORIGIN = "Sello-Origin";
  private static final String ILLUSTRATIVE = "Sello-Illustrative";

  private OriginHeaders() {}

  /** Of what is made of one table. */
  static Map<String, String> of(OpenTable table) {
    return of(table.origin());
  }

  /** Of what tells of a whole release. */
  static Map<String, String> of(OpenRelease release) {
    return release.manifest().illustrative() ? Map.of(ILLUSTRATIVE, "true") : Map.of();
  }

  private static Map<String, String> of(Origin origin) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(ORIGIN, origin.label());
    if (origin != Origin.REAL) {
      headers.put(ILLUSTRATIVE, "true");
    }
    return headers;
  }

  static void say(Context ctx, OpenTable table) {
    of(table).forEach(ctx::header);
  }

  static void say(Context ctx, OpenRelease release) {
    of(release).forEach(ctx::header);
  }
}
