package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.Export;
import sello.reports.Exports;

/**
 * An answer handed out as a file, with the headers that say what it is.
 *
 * @param answer the rows
 * @param export the format
 * @param pinned whether the address names the release, so that the bytes never change
 */
record Handout(Answer answer, Export export, boolean pinned) {

  /** The address that gives these rows for ever, whatever becomes the latest release. */
  String pinnedAddress() {
    Map<String, String> format =
        export == Exports.JSON ? Map.of() : Map.of("format", export.name());
    String query = answer.query().canonical(format);
    return Addresses.data(answer.table()) + (query.isEmpty() ? "" : "?" + query);
  }

  void send(Context ctx) throws IOException {
    Spool spool = new Spool();
    try (spool) {
      export.write(answer, spool);
    }
    headers(ctx);
    if (Caching.isKnown(ctx, spool.sha256())) {
      spool.content().close();
      return;
    }
    ctx.contentType(export.mediaType());
    ctx.result(spool.content());
  }

  private void headers(Context ctx) {
    Manifest release = answer.table().release().manifest();
    ctx.header("Sello-Release", release.id());
    ctx.header("Sello-Rows", Long.toString(answer.count()));
    ctx.header("Vary", "Accept, Accept-Encoding");
    if (answer.table().mark().isShown()) {
      ctx.header("Sello-Illustrative", "true");
      ctx.header("Sello-Origin", answer.table().origin().label());
    }
    if (pinned) {
      Caching.pinned(ctx);
    } else {
      Caching.latest(ctx);
      ctx.header("Content-Location", pinnedAddress());
    }
    if (Parameters.yes(ctx, "download")) {
      ctx.header(
          "Content-Disposition",
          "attachment; filename=\"%s_%s.%s\""
              .formatted(answer.table().name(), release.id(), export.name()));
    }
  }
}
