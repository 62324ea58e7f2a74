package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.ByteRange;
import sello.catalog.Manifest.FileEntry;
import sello.reports.OpenRelease;
import sello.reports.ReleaseFile;
import sello.reports.metadata.ReleasePackage;

/**
 * The files of a release, byte for byte, whole or in part: those that its tables are kept in, and
 * those of its package, from the package itself.
 */
final class FileRoutes {
  private final Shelf shelf;
  private final Packages packages;

  FileRoutes(Shelf shelf, Packages packages) {
    this.shelf = shelf;
    this.packages = packages;
  }

  void send(Context ctx) throws IOException {
    Parameters.only(ctx);
    OpenRelease release = shelf.release(ctx.pathParam("id"));
    String path = ctx.pathParam("path");
    Set<String> packaged = ReleasePackage.paths(release);
    if (packaged.contains(path)) {
      Packages.Kept whole = packages.of(release, shelf.before(release), Here.of(ctx));
      send(ctx, release, whole.file(path), () -> PackagedFile.open(whole.file(), path));
    } else {
      ReleaseFile file = release.file(path, packaged);
      send(ctx, release, file.entry(), file::open);
    }
  }

  /** Opens a file. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static void send(Context ctx, OpenRelease release, FileEntry file, Opening opening)
      throws IOException {
    if (Caching.knows(ctx, file.sha256())) {
      headers(ctx, release, file);
      ctx.status(304);
      return;
    }
    Optional<ByteRange> part =
        WantedRange.of(ctx, file.bytes(), file.sha256(), Caching.moment(release.manifest()));
    InputStream whole = opening.open();
    headers(ctx, release, file);
    if (part.isPresent()) {
      PartStream.send(ctx, part.get(), whole, file.bytes());
    } else {
      ctx.header("Content-Length", Long.toString(file.bytes()));
      ctx.result(whole);
    }
  }

  /** Said when it is sure what is sent: an error has no tag and is not kept. */
  private static void headers(Context ctx, OpenRelease release, FileEntry file) {
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    ctx.contentType(file.mediaType());
    ctx.header("Sello-Release", release.id());
    OriginHeaders.say(ctx, release);
    ctx.header("Accept-Ranges", WantedRange.UNIT);
    ctx.header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    ctx.header("ETag", Caching.tag(file.sha256()));
    Caching.published(ctx, release.manifest());
    Caching.pinned(ctx);
  }
}
