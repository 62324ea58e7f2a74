package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Sends it. */
  void send(Context ctx) throws IOException {
    Spool spool = Spool.of(out -> export.write(answer, out));
    headers(ctx).forEach(ctx::header);
    spool.send(ctx);
  }

  private Map<String, String> headers(Context ctx) {
    Manifest release = answer.table().release().manifest();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", export.mediaType());
    headers.put("Sello-Release", release.id());
    headers.put("Sello-Rows", Long.toString(answer.count()));
    headers.put("Vary", "Accept, Accept-Encoding, Accept-Language");
    headers.put("Content-Location", DataAddress.of(answer, export));
    headers.put("Link", links());
    headers.put("Last-Modified", Caching.moment(release));
    headers.put("Cache-Control", pinned ? Caching.FOR_EVER : Caching.A_MINUTE);
    headers.putAll(OriginHeaders.of(answer.table().release()));
    headers.put(
        SavedName.HEADER,
        SavedName.of(
            ctx,
            answer.table().name() + "_" + release.id(),
            answer.table().release().manifest().origin(),
            export.extension()));
    return headers;
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
