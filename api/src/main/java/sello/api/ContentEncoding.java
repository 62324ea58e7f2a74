package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sello.api.request.MediaRange;
import sello.api.schedule.rest.ScheduleDoor;

/**
 * How an answer is packed on its way: with gzip for those who take it, else not. Brotli would need
 * a native library for each platform, and makes of a table of 415 KB 5.5 % of its size (level 4) or
 * 6.8 % (level 1) where gzip makes 7.3 % in half of the time of the former; of one of 29 KB 10.8 or
 * 15.1 % against 12.6 %.
 */
final class ContentEncoding {
  private static final String BODY = "sello.body";
  private static final String LENGTH = "sello.length";
  private static final String PACKED = "sello.packed";
  private static final String PACKED_BODY = "sello.packed.body";
  private static final String GZIP = "gzip";
  private static final Set<String> PACKED_ALREADY =
      Set.of(
          "application/vnd.apache.parquet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/zip",
          "image/png",
          "font/woff2");

  private ContentEncoding() {}

  /** Takes a body of known length, to be sent as the caller likes it. */
  static void body(Context ctx, InputStream body, long length) {
    ctx.attribute(BODY, body);
    ctx.attribute(LENGTH, length);
  }

  /** Of a body that was taken, the same packed already, for those who want it so. */
  static void packedBody(Context ctx, Supplier<byte[]> packed) {
    ctx.attribute(PACKED, packed);
  }

  /** Takes a body that is packed already, for who wants it so. */
  static void packedBody(Context ctx, InputStream packed, long length) {
    ctx.attribute(PACKED_BODY, packed);
    ctx.attribute(LENGTH, length);
  }

  /** Packs what is about to be sent, and says so: the packed bytes have a name of their own. */
  static void apply(Context ctx) {
    if (ScheduleDoor.isBehind(ctx.path())) {
      return; // small, or sent line by line: as it is
    }
    if (Caching.isUnchanged(ctx)) {
      leaveOut(ctx);
    }
    String type = Optional.ofNullable(ctx.res().getContentType()).orElse("");
    boolean isWhole = ctx.statusCode() == 200;
    boolean isPackable = (isWhole || ctx.statusCode() == 304) && !PACKED_ALREADY.contains(type);
    if (isPackable) {
      vary(ctx);
    }
    if (isPackable && isWanted(ctx)) {
      Optional.ofNullable(ctx.res().getHeader("ETag"))
          .ifPresent(tag -> ctx.header("ETag", tag.replaceFirst("\"$", "-" + GZIP + "\"")));
      if (isWhole) {
        ctx.header("Content-Encoding", GZIP);
        sendPacked(ctx);
      }
    } else if (isWhole) {
      sendPlain(ctx);
    }
  }

  /** The caller has it: what was opened for it is closed. */
  private static void leaveOut(Context ctx) {
    ctx.status(304).result("");
    for (String name : List.of(BODY, PACKED_BODY)) {
      InputStream body = ctx.attribute(name);
      try (body) {
        ctx.attribute(name, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void sendPacked(Context ctx) {
    Supplier<byte[]> packed = ctx.attribute(PACKED);
    InputStream packedBody = ctx.attribute(PACKED_BODY);
    if (packedBody != null) {
      Long length = ctx.attribute(LENGTH);
      ctx.header("Content-Length", String.valueOf(length));
      ctx.result(packedBody);
    } else if (packed != null) {
      byte[] bytes = packed.get();
      ctx.header("Content-Length", String.valueOf(bytes.length));
      ctx.result(bytes);
    } else {
      body(ctx).ifPresent(body -> ctx.result(GzipStream.of(body)));
    }
  }

  /**
   * The web server closes the stream that it had before: one that it never had stays open, and
   * bytes in memory can be read all the same. So any other stream comes by way of this class.
   */
  private static Optional<InputStream> body(Context ctx) {
    InputStream body = ctx.attribute(BODY);
    return Optional.ofNullable(body).or(() -> Optional.ofNullable(ctx.resultInputStream()));
  }

  private static void sendPlain(Context ctx) {
    InputStream body = ctx.attribute(BODY);
    if (body != null) {
      Long length = ctx.attribute(LENGTH);
      ctx.header("Content-Length", String.valueOf(length));
      ctx.result(body);
    }
  }

  private static void vary(Context ctx) {
    String vary = Optional.ofNullable(ctx.res().getHeader("Vary")).orElse("");
    if (!vary.contains("Accept-Encoding")) {
      ctx.header("Vary", vary.isEmpty() ? "Accept-Encoding" : vary + ", Accept-Encoding");
    }
  }

  /** Whether a caller takes gzip. */
  static boolean isWanted(Context ctx) {
    return isWanted(Optional.ofNullable(ctx.header("Accept-Encoding")).orElse(""));
  }

  /**
   * Whether a header Accept-Encoding takes gzip, and not rather nothing; by name counts more than
   * by star.
   */
  static boolean isWanted(String header) {
    if (header.isEmpty()) {
      return false;
    }
    Optional<MediaRange> named = range(header, GZIP);
    double plain = range(header, "identity").map(MediaRange::weight).orElse(0.0);
    return named
        .or(() -> range(header, "*"))
        .map(range -> range.weight() > 0 && range.weight() >= plain)
        .orElse(false);
  }

  private static Optional<MediaRange> range(String header, String coding) {
    return Arrays.stream(header.split(","))
        .map(MediaRange::of)
        .filter(range -> range.type().equals(coding))
        .findFirst();
  }
}
