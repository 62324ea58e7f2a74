package sello.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.api.schedule.rest.ScheduleDoor;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** What holds for every request before its route is asked. */
final class Guard {
  static final int LONGEST_ADDRESS = 8000;

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private static final String POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'";

  private static final String EXPOSED =
      "ETag, Link, Content-Disposition, Content-Location, Retry-After, Accept-Ranges,"
          + " Content-Range, Repr-Digest, Sello-Release, Sello-Rows, Sello-Origin";

  /**
   * What every answer says to browsers: all that those of the web server say, for it does not know
   * the address of a request that it cannot read.
   */
  static final Map<String, String> SAFETY =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Content-Security-Policy", POLICY + "; frame-ancestors 'self'");

  static final Map<String, String> SAFETY_OF_DATA = forAllSites(SAFETY);

  private Guard() {}

  /** Programs on pages of other sites may read data, and nothing of the schedule. */
  private static Map<String, String> safety(String path) {
    return ScheduleDoor.isBehind(path) ? SAFETY : SAFETY_OF_DATA;
  }

  private static Map<String, String> forAllSites(Map<String, String> safety) {
    Map<String, String> open = new HashMap<>(safety);
    open.put("Access-Control-Allow-Origin", "*");
    open.put("Access-Control-Expose-Headers", EXPOSED);
    return Map.copyOf(open);
  }

  static void check(Context ctx) {
    safety(ctx.path()).forEach(ctx::header);
    boolean isOfSchedule = ScheduleDoor.takes(ctx.method(), ctx.path());
    if (!isOfSchedule && Preflight.is(ctx)) {
      Preflight.allow(ctx);
      return;
    }
    if (!READING.contains(ctx.method()) && !isOfSchedule) {
      ctx.header("Allow", "GET, HEAD");
      throw Problem.of(
              ProblemType.METHOD_NOT_ALLOWED,
              "%s is not allowed here: GET and HEAD are.".formatted(ctx.method()))
          .refusal();
    }
    String query = Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
    int length = (ctx.req().getRequestURI() + query).getBytes(StandardCharsets.UTF_8).length;
    if (length > LONGEST_ADDRESS) {
      throw Problem.of(
              ProblemType.ADDRESS_TOO_LONG,
              "The address has %d bytes, of %d that it may have."
                  .formatted(length, LONGEST_ADDRESS))
          .refusal();
    }
    Parameters.checkPath(ctx);
  }

  /** Lets other sites show an answer inside their pages. */
  static void mayBeFramed(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY + "; frame-ancestors *");
  }
}
