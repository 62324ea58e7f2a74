package sello.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it was sent, packed with gzip where that makes it smaller.
 *
 * @param headers it was sent under
 * @param body its bytes
 * @param isPacked whether they are packed
 */
record StoredAnswer(Map<String, String> headers, byte[] body, boolean isPacked) {
  private static final Set<String> PACKED_ALREADY = Set.of("image/png", "application/pdf");
  private static final String TAG = "ETag";

  static StoredAnswer of(Map<String, String> headers, byte[] body) {
    boolean isPacked = !PACKED_ALREADY.contains(headers.getOrDefault("Content-Type", ""));
    return new StoredAnswer(Map.copyOf(headers), isPacked ? packed(body) : body, isPacked);
  }

  /** How many bytes of memory it takes, roughly. */
  int weight() {
    return body.length
        + headers.entrySet().stream()
            .mapToInt(header -> 2 * (header.getKey().length() + header.getValue().length()))
            .sum();
  }

  /** Sends it as the caller takes it; 304 where the caller has it. */
  void send(Context ctx) throws IOException {
    headers.forEach(ctx::header);
    Optional<String> tag = Optional.ofNullable(headers.get(TAG));
    if (tag.filter(name -> Caching.knows(ctx, name.replace("\"", ""))).isPresent()) {
      ctx.status(304).result("");
    } else if (!isPacked) {
      ctx.result(body);
    } else if (Compression.isWanted(ctx)) {
      ctx.header("Content-Encoding", Compression.GZIP);
      tag.map(Compression::tag).ifPresent(packed -> ctx.header(TAG, packed));
      ctx.result(body);
    } else {
      ctx.result(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes());
    }
  }

  private static byte[] packed(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot be packed.", e);
    }
    return out.toByteArray();
  }
}
