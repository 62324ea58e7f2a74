package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A large answer as it was sent, in a temporary file, so that it can be sent again.
 *
 * @param headers under which it is sent
 * @param file all its bytes, not packed
 * @param bytes how many they are
 * @param sha256 of them
 */
record KeptFile(Map<String, String> headers, Path file, long bytes, String sha256) {

  /** Sends it; false when the file is gone, so that the answer must be worked out. */
  boolean send(Context ctx) throws IOException {
    InputStream content;
    try {
      content = Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      return false;
    }
    headers.forEach(ctx::header);
    if (Caching.isKnown(ctx, sha256)) {
      content.close();
    } else {
      ContentEncoding.body(ctx, content, bytes);
    }
    return true;
  }
}
