package sello.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import sello.catalog.Manifest;

/** How long an answer may be kept, and whether a caller has it already. */
final class Caching {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String A_MINUTE = "public, max-age=60, must-revalidate";

  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

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

  /** When the figures were published. */
  static void published(Context ctx, Manifest release) {
    ctx.header(
        "Last-Modified",
        RFC_1123.format(Instant.parse(release.published()).atOffset(ZoneOffset.UTC)));
  }

  /** Names the bytes; true when the caller has them, and nothing is to be sent. */
  static boolean isKnown(Context ctx, String sha256) {
    ctx.header("ETag", '"' + sha256 + '"');
    boolean same = knows(Optional.ofNullable(ctx.header("If-None-Match")).orElse(""), sha256);
    if (same) {
      ctx.status(304);
    }
    return same;
  }

  /** The name of packed bytes ends in how they are packed; what is in them is the same. */
  private static boolean knows(String header, String sha256) {
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .anyMatch(
            known -> known.equals("*") || known.matches("(W/)?\"" + sha256 + "(-gzip|-br)?\""));
  }
}
