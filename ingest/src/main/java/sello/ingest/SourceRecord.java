package sello.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.catalog.SourceKind;

/**
 * What stands beside an input file in {@code <file>.source.json}: who published it, and on what
 * terms.
 *
 * @param sha256 of the file when the record was written, in small letters, or empty
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

  /** Two values of one key are an error: which of them is meant nobody knows. */
  private static final ObjectReader READER =
      Json.MAPPER.reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** Pages link to it. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

  private static final int MOST_BYTES = 100_000;
  private static final String CONSTANTS = "constants";

  static final String SUFFIX = ".source.json";

  /**
   * @throws IllegalArgumentException when it is not JSON, a text is missing, the address or day is
   *     none, the kind is unknown or a value for all rows is not one; the message says which
   */
  static SourceRecord read(InputStream in) throws IOException {
    JsonNode json = parse(in);
    return new SourceRecord(
        text(json, "publisher"),
        text(json, "title"),
        webAddress(json, "url"),
        text(json, "licence"),
        day(json, "accessed"),
        SourceKind.of(text(json, "kind")),
        json.path("sha256").asText("").strip().toLowerCase(Locale.ROOT),
        constants(json));
  }

  /** Whether records say the value of a column whatever their publication has. */
  static boolean isOfAny(String column) {
    return COLUMNS.containsValue(column);
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
            put(constants, column, json.get(key));
          }
        });
    JsonNode others = json.path(CONSTANTS);
    if (!others.isMissingNode() && !others.isObject()) {
      throw new IllegalArgumentException("has no values by column as " + CONSTANTS);
    }
    others.properties().forEach(e -> put(constants, e.getKey(), e.getValue()));
    return constants;
  }

  private static void put(Map<String, String> constants, String column, JsonNode value) {
    if (!value.isValueNode()) {
      throw new IllegalArgumentException("has no single value for the column " + column);
    }
    String before = constants.put(column, value.asText());
    if (before != null && !before.equals(value.asText())) {
      throw new IllegalArgumentException("has two values for the column " + column);
    }
  }

  private static JsonNode parse(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "is larger than a record, %,d bytes".formatted(MOST_BYTES));
    }
    try {
      return READER.readTree(bytes);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("is not JSON: " + told(e), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("is not JSON in UTF-8", e);
    }
  }

  /**
   * A word that the reader stumbles over may be a name: only where it stands is told. What passes a
   * limit stands at no one place.
   */
  private static String told(JacksonException e) {
    String message = e.getOriginalMessage();
    @Nullable JsonLocation at = e.getLocation();
    return at == null || message.startsWith("Duplicate field")
        ? message
        : "see line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String text(JsonNode json, String name) {
    String value = json.path(name).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("has no " + name);
    }
    return value;
  }

  private static String webAddress(JsonNode json, String name) {
    String value = text(json, name);
    if (!WEB_ADDRESS.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "has '%s' as %s, which is no address such as https://example.org"
              .formatted(ShownCell.ofRecord(value), name));
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
          "has '%s' as %s, which is no day such as 2026-11-24"
              .formatted(ShownCell.ofRecord(value), name),
          e);
    }
  }
}
