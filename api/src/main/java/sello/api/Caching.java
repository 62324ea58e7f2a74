package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Manifest;

/** How long an answer may be kept, and whether a caller has it already. */
final class Caching {
  static final String FOR_EVER = "public, max-age=31536000, immutable";
  static final String A_MINUTE = "public, max-age=60, must-revalidate";

  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  /** How the name of bytes ends: as they are, or packed. */
  private static final Set<String> ENDS = Set.of("\"", "--gzip\"");

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
    ctx.header("Last-Modified", moment(release));
  }

  /** When the figures were published, as HTTP writes it. */
  static String moment(Manifest release) {
    return RFC_1123.format(Instant.parse(release.published()).atOffset(ZoneOffset.UTC));
  }

  /** The name of bytes. */
  static String tag(String sha256) {
    return '"' + sha256 + '"';
  }

  /** Names the bytes; true when the caller has them, and nothing is to be sent. */
  static boolean isKnown(Context ctx, String sha256) {
    ctx.header("ETag", tag(sha256));
    boolean same = knows(ctx, sha256);
    if (same) {
      ctx.status(304);
    }
    return same;
  }

  /**
   * Whether the caller has these bytes. The name of packed ones ends in how they are packed; what
   * is in them is the same.
   */
  static boolean knows(Context ctx, String sha256) {
    return knows(Optional.ofNullable(ctx.header("If-None-Match")).orElse(""), sha256);
  }

  /** The same of a header If-None-Match; empty knows nothing. */
  static boolean knows(String header, String sha256) {
    return !header.isEmpty()
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(known -> known.equals("*") || isOf(known, sha256));
  }

  /**
   * Whether a caller has what is about to be sent, by the date that it knows: asked where it names
   * no bytes.
   */
  static boolean isUnchanged(Context ctx) {
    String since = Optional.ofNullable(ctx.header("If-Modified-Since")).orElse("");
    String modified = Optional.ofNullable(ctx.res().getHeader("Last-Modified")).orElse("");
    return ctx.statusCode() == 200
        && ctx.header("If-None-Match") == null
        && !date(modified).isEmpty()
        && date(since).filter(known -> !known.isBefore(date(modified).orElseThrow())).isPresent();
  }

  /** Sends no body to a caller that has what is about to be sent, by the date that it knows. */
  static void leaveOutWhatIsKnown(Context ctx) {
    if (isUnchanged(ctx)) {
      try (InputStream body = ctx.resultInputStream()) {
        ctx.status(304).result("");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Another form of date says nothing, as HTTP has it. */
  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(RFC_1123.withZone(ZoneOffset.UTC).parse(text, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOf(String known, String sha256) {
    String strong = known.startsWith("W/") ? known.substring(2) : known;
    return strong.startsWith('"' + sha256) && ENDS.contains(strong.substring(sha256.length() + 1));
  }
}
