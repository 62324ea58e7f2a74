package sello.api;

import io.javalin.http.Context;
import java.util.Optional;

/** How long an answer may be kept, and whether a caller has it already. */
final class Caching {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String A_MINUTE = "public, max-age=60, must-revalidate";

  private Caching() {}

  /** A pinned address gives the same bytes for ever. */
  static void pinned(Context ctx) {
    ctx.header("Cache-Control", FOR_EVER);
  }

  /** An address that follows the latest release. */
  static void latest(Context ctx) {
    ctx.header("Cache-Control", A_MINUTE);
  }

  static void never(Context ctx) {
    ctx.header("Cache-Control", "no-store");
  }

  /** Names the bytes; true when the caller has them, and nothing is to be sent. */
  static boolean isKnown(Context ctx, String sha256) {
    ctx.header("ETag", '"' + sha256 + '"');
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    boolean same = known.equals("*") || known.contains(sha256);
    if (same) {
      ctx.status(304);
    }
    return same;
  }
}
