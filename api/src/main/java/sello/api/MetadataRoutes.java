package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sello.catalog.Imprint;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.metadata.Catalogue;
import sello.reports.metadata.Csvw;
import sello.reports.metadata.Dictionary;
import sello.reports.metadata.GraphWriter;
import sello.reports.metadata.JsonLdWriter;
import sello.reports.metadata.Links;
import sello.reports.metadata.TurtleWriter;

/** What a release says of itself, for programs and catalogues. */
final class MetadataRoutes {
  private final Shelf shelf;

  MetadataRoutes(Shelf shelf) {
    this.shelf = shelf;
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
    Catalogue catalogue = new Catalogue(releases, Links.into(Here.of(ctx)));
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
    Documents.send(ctx, Csvw.of(table, Links.into(Here.of(ctx))), "application/csvm+json");
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
}
