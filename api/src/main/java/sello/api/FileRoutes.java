package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jetty.http.ByteRange;
import sello.reports.ReleaseFile;

/** The files of a release, byte for byte, whole or in part. */
final class FileRoutes {
  private final Shelf shelf;

  FileRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void send(Context ctx) throws IOException {
    Parameters.only(ctx);
    ReleaseFile file = shelf.release(ctx.pathParam("id")).file(ctx.pathParam("path"));
    if (Caching.knows(ctx, file.entry().sha256())) {
      headers(ctx, file);
      ctx.status(304);
      return;
    }
    Optional<ByteRange> part = WantedRange.of(ctx, file);
    InputStream whole = file.open();
    headers(ctx, file);
    if (part.isPresent()) {
      PartStream.send(ctx, part.get(), whole, file.entry().bytes());
    } else {
      ContentEncoding.body(ctx, whole, file.entry().bytes());
    }
  }

  /** Said when it is sure what is sent: an error has no tag and is not kept. */
  private static void headers(Context ctx, ReleaseFile file) {
    byte[] hash = HexFormat.of().parseHex(file.entry().sha256());
    ctx.contentType(file.entry().mediaType());
    ctx.header("Sello-Release", file.release().id());
    ctx.header("Accept-Ranges", WantedRange.UNIT);
    ctx.header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    ctx.header("ETag", Caching.tag(file.entry().sha256()));
    Caching.published(ctx, file.release().manifest());
    Caching.pinned(ctx);
  }
}
