package sello.ingest.sample;

import java.util.HashMap;
import java.util.Map;

/** Headers and values as national exports print them. */
final class LocalWords {
  private static final Map<String, String> HEADERS = new HashMap<>();
  private static final Map<String, String> VALUES = new HashMap<>();

  static {
    for (var row : ShippedRows.sample("headers")) {
      HEADERS.put(row.getField("language") + "/" + row.getField("column"), row.getField("header"));
    }
    for (var row : ShippedRows.sample("values")) {
      VALUES.put(
          row.getField("language") + "/" + row.getField("column") + "/" + row.getField("value"),
          row.getField("local"));
    }
  }

  private LocalWords() {}

  /** The header in a language, or the name of the contract where the language has none. */
  static String header(String language, String column) {
    return HEADERS.getOrDefault(language + "/" + column, column);
  }

  static String value(String language, String column, String value) {
    return VALUES.getOrDefault(language + "/" + column + "/" + value, value);
  }
}
