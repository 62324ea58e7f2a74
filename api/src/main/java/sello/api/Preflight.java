package sello.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Set;

/**
 * What a browser asks before a page of another site may send a request with headers of its own, as
 * programs in notebooks do to ask again only for what is new.
 *
 * <p>Ref: Fetch Standard, 3.2.2, CORS-preflight request.
 */
final class Preflight {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final String HEADERS =
      "Accept, Accept-Language, If-None-Match, If-Modified-Since, If-Range, Range";
  private static final String A_DAY = "86400";

  private Preflight() {}

  /** Whether it is one, of a method that everybody may send. */
  static boolean is(Context ctx) {
    String asked = ctx.header("Access-Control-Request-Method");
    return HandlerType.OPTIONS.equals(ctx.method())
        && ctx.header("Origin") != null
        && asked != null
        && METHODS.contains(asked);
  }

  /** Allows it, whatever the address: who reads needs no permission. */
  static void allow(Context ctx) {
    ctx.header("Access-Control-Allow-Methods", "GET, HEAD");
    ctx.header("Access-Control-Allow-Headers", HEADERS);
    ctx.header("Access-Control-Max-Age", A_DAY);
    ctx.status(HttpStatus.NO_CONTENT);
    ctx.skipRemainingHandlers();
  }
}
