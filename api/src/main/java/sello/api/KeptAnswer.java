package sello.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small answer as it was sent, so that it can be sent again: of a release, it never changes. */
final class KeptAnswer {
  private final Map<String, String> headers;
  private final byte[] body;
  private final String sha256;
  private volatile byte @Nullable [] packed;

  KeptAnswer(Map<String, String> headers, byte[] body, String sha256) {
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.sha256 = sha256;
  }

  int bytes() {
    return body.length;
  }

  byte[] body() {
    return body;
  }

  String sha256() {
    return sha256;
  }

  void send(Context ctx) {
    headers.forEach(ctx::header);
    if (!Caching.isKnown(ctx, sha256)) {
      ContentEncoding.body(ctx, new ByteArrayInputStream(body), body.length);
      ContentEncoding.packedBody(ctx, this::packed);
    }
  }

  /** Packed when it is first wanted so. */
  byte[] packed() {
    byte[] known = packed;
    if (known == null) {
      try {
        known = GzipStream.of(new ByteArrayInputStream(body)).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("Bytes in memory can be read", e);
      }
      packed = known;
    }
    return known;
  }
}
