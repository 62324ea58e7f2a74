package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.DataAddress;
import sello.reports.Export;
import sello.reports.Licence;

/**
 * An answer handed out as a file, with the headers that say what it is.
 *
 * @param answer the rows
 * @param export the format
 * @param pinned whether the address names the release, so that the bytes never change
 */
record Handout(Answer answer, Export export, boolean pinned) {

  void send(Context ctx) throws IOException {
    Spool spool = Spool.of(out -> export.write(answer, out));
    headers(ctx);
    ctx.contentType(export.mediaType());
    spool.send(ctx);
  }

  private void headers(Context ctx) {
    Manifest release = answer.table().release().manifest();
    ctx.header("Sello-Release", release.id());
    ctx.header("Sello-Rows", Long.toString(answer.count()));
    ctx.header("Vary", "Accept, Accept-Encoding, Accept-Language");
    ctx.header("Content-Location", DataAddress.of(answer, export));
    ctx.header("Link", links());
    Caching.published(ctx, release);
    if (answer.table().mark().isShown()) {
      ctx.header("Sello-Illustrative", "true");
      ctx.header("Sello-Origin", answer.table().origin().label());
    }
    if (pinned) {
      Caching.pinned(ctx);
    } else {
      Caching.latest(ctx);
    }
    if (Parameters.yes(ctx, "download")) {
      ctx.header(
          "Content-Disposition",
          "attachment; filename=\"%s_%s.%s\""
              .formatted(answer.table().name(), release.id(), export.extension()));
    }
  }

  private String links() {
    String here = DataAddress.of(answer, export);
    String links =
        "<%s>; rel=\"canonical\", <%s>; rel=\"cite-as\", <%s>; rel=\"describedby\"; type=\"application/csvm+json\", <%s>; rel=\"license\""
            .formatted(here, here, Addresses.metadata(answer.table()), Licence.ADDRESS);
    return DataAddress.next(answer, export)
        .map(next -> links + ", <%s>; rel=\"next\"".formatted(next))
        .orElse(links);
  }
}
