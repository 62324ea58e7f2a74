package sello.ingest.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of JSON as text cells: keys of objects within objects are joined by dots. */
final class JsonRecord {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxStringLength(Limits.LIMITS.lineBytes())
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** What a program leaves that cuts texts to a length: no encoding can write it. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final Map<String, String> cells = new LinkedHashMap<>();

  private JsonRecord() {}

  /**
   * @throws BadJson when the line is not one JSON object
   */
  static Map<String, String> of(String line) throws BadJson {
    try (JsonParser parser = JSON.createParser(line)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new BadJson(first == JsonToken.START_ARRAY ? "an array" : "a single value");
      }
      JsonRecord record = new JsonRecord();
      record.readObject(parser, "");
      if (parser.nextToken() != null) {
        throw new BadJson("more behind the object");
      }
      return record.cells;
    } catch (IOException e) {
      throw new BadJson(found(line.strip(), e));
    }
  }

  /** What an export that writes its lines by hand does most; the rest is some damage. */
  private static String found(String line, IOException e) {
    if (String.valueOf(e.getMessage()).startsWith("Duplicate field")) {
      return "two values of one key";
    }
    return line.endsWith("},") ? "a comma behind the object" : "no whole object";
  }

  private void readObject(JsonParser parser, String prefix) throws IOException, BadJson {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readObject(parser, key + ".");
      } else if (cells.put(key, value(parser)) != null) {
        throw new BadJson("two values of one key");
      }
    }
  }

  private static String value(JsonParser parser) throws IOException, BadJson {
    String text = text(parser);
    if (HALF.matcher(text).find()) {
      throw new BadJson("half of a character");
    }
    return text;
  }

  /** An array keeps its text: whether a column may hold one is for its contract to say. */
  private static String text(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = JSON.createGenerator(text)) {
        out.copyCurrentStructure(parser);
      }
      return text.toString();
    }
    return token == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  /** A line that is not one JSON object; the message says what it is. */
  static final class BadJson extends Exception {
    private BadJson(String found) {
      super(found);
    }
  }
}
