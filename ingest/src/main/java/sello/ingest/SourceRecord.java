package sello.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import sello.catalog.Json;
import sello.catalog.SourceKind;

/**
 * What stands beside an input file in {@code <file>.source.json}: who published it, and on what
 * terms.
 *
 * @param sha256 of the file when the record was written, or empty
 * @param constants values that hold for every row, by column: of a file that lies in one country
 *     the country, of one edition the edition
 */
public record SourceRecord(
    String publisher,
    String title,
    String url,
    String licence,
    String accessed,
    SourceKind kind,
    String sha256,
    Map<String, String> constants)
    implements Serializable {

  /** Keys of a record that stand for a column under another name. */
  private static final Map<String, String> COLUMNS =
      Map.of("country", "country_code", "region", "region_name", "edition", "edition");

  private static final int MOST_BYTES = 100_000;
  private static final String CONSTANTS = "constants";

  static final String SUFFIX = ".source.json";

  /**
   * @throws IllegalArgumentException when it is not JSON, a text is missing, the day is none or the
   *     kind is unknown; the message says which
   */
  static SourceRecord read(InputStream in) throws IOException {
    JsonNode json = parse(in);
    return new SourceRecord(
        text(json, "publisher"),
        text(json, "title"),
        text(json, "url"),
        text(json, "licence"),
        day(json, "accessed"),
        SourceKind.of(text(json, "kind")),
        json.path("sha256").asText(""),
        constants(json));
  }

  /** What to write in a record that says a column's value for all rows: {@code "country": …}. */
  static String entryOf(String column) {
    return COLUMNS.entrySet().stream()
        .filter(e -> e.getValue().equals(column))
        .map(e -> "\"%s\": …".formatted(e.getKey()))
        .findFirst()
        .orElse("\"%s\": {\"%s\": …}".formatted(CONSTANTS, column));
  }

  /** {@code "country": "ES"} and whatever stands in {@code "constants"}. */
  private static Map<String, String> constants(JsonNode json) {
    Map<String, String> constants = new TreeMap<>();
    COLUMNS.forEach(
        (key, column) -> {
          if (json.hasNonNull(key)) {
            constants.put(column, json.get(key).asText());
          }
        });
    json.path(CONSTANTS)
        .properties()
        .forEach(e -> constants.put(e.getKey(), e.getValue().asText()));
    return constants;
  }

  private static JsonNode parse(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "is larger than a record, %,d bytes".formatted(MOST_BYTES));
    }
    try {
      return Json.MAPPER.readTree(bytes);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("is not JSON in UTF-8", e);
    }
  }

  private static String text(JsonNode json, String name) {
    String value = json.path(name).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("has no " + name);
    }
    return value;
  }

  /** A day as ISO 8601 writes it: another order of its numbers could be another day. */
  private static String day(JsonNode json, String name) {
    String value = text(json, name);
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "has '%s' as %s, which is no day such as 2026-11-24".formatted(value, name), e);
    }
  }
}
