package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.ByteRange;
import sello.catalog.Imprint;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.metadata.Catalogue;
import sello.reports.metadata.Csvw;
import sello.reports.metadata.Dictionary;
import sello.reports.metadata.GraphWriter;
import sello.reports.metadata.JsonLdWriter;
import sello.reports.metadata.Measures;
import sello.reports.metadata.ReleasePackage;
import sello.reports.metadata.TurtleWriter;

/** What a release says of itself, for programs and catalogues. */
final class MetadataRoutes {
  private final Shelf shelf;
  private final Measures measures;
  private final Packages packages;

  MetadataRoutes(Shelf shelf, Measures measures, Packages packages) {
    this.shelf = shelf;
    this.measures = measures;
    this.packages = packages;
  }

  void catalogueAsJsonLd(Context ctx) throws IOException {
    catalogue(ctx, JsonLdWriter.MEDIA_TYPE, JsonLdWriter::new);
  }

  void catalogueAsTurtle(Context ctx) throws IOException {
    catalogue(ctx, TurtleWriter.MEDIA_TYPE, TurtleWriter::new);
  }

  private void catalogue(Context ctx, String mediaType, Form form) throws IOException {
    Parameters.only(ctx);
    shelf.latest();
    List<OpenRelease> releases =
        shelf.shown().stream().map(Imprint::id).map(shelf::opened).toList();
    Catalogue catalogue = new Catalogue(releases, Here.of(ctx), measures);
    Spool spool =
        Spool.of(
            out -> {
              try (GraphWriter writer = form.writing(out)) {
                catalogue.write(writer);
              }
            });
    Caching.latest(ctx);
    ctx.contentType(mediaType);
    spool.send(ctx);
  }

  /** A way to write the catalogue. */
  @FunctionalInterface
  private interface Form {
    GraphWriter writing(OutputStream out) throws IOException;
  }

  void csvw(Context ctx) {
    Parameters.only(ctx);
    OpenTable table = shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table"));
    Caching.pinned(ctx);
    Documents.send(ctx, Csvw.of(table, Here.of(ctx)), "application/csvm+json");
  }

  void dictionary(Context ctx) throws IOException {
    Parameters.only(ctx, "release");
    OpenRelease release =
        Parameters.single(ctx, "release").map(shelf::release).orElseGet(shelf::latest);
    Spool spool = Spool.of(new Dictionary(release)::writeCsv);
    ctx.header("Sello-Release", release.id());
    Caching.latest(ctx);
    ctx.contentType(Exports.CSV.mediaType());
    spool.send(ctx);
  }

  /** The whole release as one file. */
  void releasePackage(Context ctx) throws IOException {
    Parameters.only(ctx);
    OpenRelease release = shelf.release(ctx.pathParam("id"));
    Packages.Kept file = packages.of(release, shelf.before(release), Here.of(ctx));
    Optional<ByteRange> part =
        WantedRange.of(ctx, file.bytes(), file.sha256(), Caching.moment(release.manifest()));
    headers(release).forEach(ctx::header);
    ctx.header("Accept-Ranges", WantedRange.UNIT);
    if (Caching.isKnown(ctx, file.sha256())) {
      return;
    }
    InputStream content = Files.newInputStream(file.file());
    if (part.isPresent()) {
      PartStream.send(ctx, part.get(), content, file.bytes());
    } else {
      ctx.header("Content-Length", Long.toString(file.bytes()));
      ctx.result(content);
    }
  }

  private static Map<String, String> headers(OpenRelease release) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", ReleasePackage.MEDIA_TYPE);
    headers.put("Sello-Release", release.id());
    headers.put(
        SavedName.HEADER,
        SavedName.saved("sello_" + release.id(), release.manifest().origin(), "zip"));
    headers.putAll(OriginHeaders.of(release));
    headers.put("Last-Modified", Caching.moment(release.manifest()));
    headers.put("Cache-Control", Caching.FOR_EVER);
    return headers;
  }
}
