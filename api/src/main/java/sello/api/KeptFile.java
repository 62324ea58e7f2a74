package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.ByteRange;

/**
 * A large answer as it was sent, in a file, so that it can be sent again, whole or a part of it.
 *
 * @param headers under which it is sent
 * @param file all its bytes, not packed
 * @param bytes how many they are
 * @param sha256 of them
 * @param packed where they lie packed already; empty when they are packed on their way
 */
record KeptFile(
    Map<String, String> headers, Path file, long bytes, String sha256, Optional<Packed> packed) {

  /** The same bytes with gzip. */
  record Packed(Path file, long bytes) {}

  KeptFile(Map<String, String> headers, Path file, long bytes, String sha256) {
    this(headers, file, bytes, sha256, Optional.empty());
  }

  /** Of a file that lies ready. */
  static KeptFile of(Map<String, String> headers, ReadyFile ready) {
    Packed packed = new Packed(ready.packed(), ready.packedBytes());
    return new KeptFile(headers, ready.file(), ready.bytes(), ready.sha256(), Optional.of(packed));
  }

  /** Sends it; false when the file is gone, so that the answer must be worked out. */
  boolean send(Context ctx) throws IOException {
    Optional<InputStream> content = open(file);
    if (content.isEmpty()) {
      return false;
    }
    try {
      send(ctx, content.get());
    } catch (RuntimeException e) {
      content.get().close();
      throw e;
    }
    return true;
  }

  private void send(Context ctx, InputStream content) throws IOException {
    if (Caching.knows(ctx, sha256)) {
      headers.forEach(ctx::header);
      Caching.isKnown(ctx, sha256);
      content.close();
      return;
    }
    Optional<ByteRange> part =
        WantedRange.of(ctx, bytes, sha256, headers.getOrDefault("Last-Modified", ""));
    headers.forEach(ctx::header);
    Caching.isKnown(ctx, sha256);
    ctx.header("Accept-Ranges", WantedRange.UNIT);
    if (part.isPresent()) {
      PartStream.send(ctx, part.get(), content, bytes);
    } else if (packed.isPresent() && ContentEncoding.isWanted(ctx)) {
      sendPacked(ctx, packed.get(), content);
    } else {
      ContentEncoding.body(ctx, content, bytes);
    }
  }

  /** Whoever reads bytes that lie packed needs no others. */
  private void sendPacked(Context ctx, Packed lying, InputStream content) throws IOException {
    Optional<InputStream> packedContent = open(lying.file());
    if (packedContent.isPresent()) {
      content.close();
      ContentEncoding.packedBody(ctx, packedContent.get(), lying.bytes());
    } else {
      ContentEncoding.body(ctx, content, bytes);
    }
  }

  private static Optional<InputStream> open(Path path) throws IOException {
    try {
      return Optional.of(Files.newInputStream(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
