package sello.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import sello.catalog.Json;
import sello.catalog.SourceKind;

/**
 * What stands beside an input file in {@code <file>.source.json}: who published it, and on what
 * terms.
 *
 * @param sha256 of the file when the record was written, or empty
 */
public record SourceRecord(
    String publisher,
    String title,
    String url,
    String licence,
    String accessed,
    SourceKind kind,
    String sha256)
    implements Serializable {

  static final String SUFFIX = ".source.json";

  /**
   * @throws IllegalArgumentException when it is not JSON, a text is missing or the kind is unknown;
   *     the message says which
   */
  static SourceRecord read(InputStream in) throws IOException {
    JsonNode json = parse(in);
    return new SourceRecord(
        text(json, "publisher"),
        text(json, "title"),
        text(json, "url"),
        text(json, "licence"),
        text(json, "accessed"),
        SourceKind.of(text(json, "kind")),
        json.path("sha256").asText(""));
  }

  private static JsonNode parse(InputStream in) throws IOException {
    try {
      return Json.MAPPER.readTree(in);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String text(JsonNode json, String name) {
    String value = json.path(name).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("has no " + name);
    }
    return value;
  }
}
