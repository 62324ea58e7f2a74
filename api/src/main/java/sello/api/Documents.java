package sello.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import sello.catalog.Json;
import sello.catalog.Sha256;

/**
 * JSON documents: what is not a table's rows. They are UTF-8 whatever their media type says (RFC
 * 8259, 8.1), so bytes are sent: a text of a type that the server does not know leaves it in
 * Latin-1.
 */
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
      ctx.result(utf8(text));
    }
  }

  static byte[] bytes(Object document) {
    return utf8(text(document));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(Object document) {
    return text(document, Json.PRETTY);
  }

  /** The same in the order of the keys, for maps that have another at each start of the program. */
  static String textByKeys(Object document) {
    return text(document, Json.PRETTY.with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
  }

  private static String text(Object document, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document cannot be written as JSON.", e);
    }
  }
}
