package sello.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import sello.catalog.Json;
import sello.catalog.Sha256;

/** JSON documents: what is not a table's rows. */
final class Documents {
  private Documents() {}

  static void send(Context ctx, Object document) {
    send(ctx, document, "application/json");
  }

  /** A document of a kind of JSON. */
  static void send(Context ctx, Object document, String mediaType) {
    send(ctx, text(document), mediaType);
  }

  static void send(Context ctx, String text, String mediaType) {
    ctx.contentType(mediaType);
    if (!Caching.isKnown(ctx, Sha256.of(text))) {
      ctx.result(text);
    }
  }

  static String text(Object document) {
    try {
      return Json.PRETTY.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document cannot be written as JSON.", e);
    }
  }
}
