package sello.ingest.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of JSON lines, in the order in which they appear first. */
final class JsonKeys {
  private JsonKeys() {}

  static List<String> of(LineReader lines) {
    Set<String> keys = new LinkedHashSet<>();
    try (lines) {
      while (lines.hasNext()) {
        collect(lines.next(), keys);
        if (keys.size() > Limits.LIMITS.columns()) {
          throw TooManyColumns.inLine(lines.number());
        }
      }
    }
    if (keys.isEmpty()) {
      throw FormError.ofFile("has no line that is a JSON object", "Write one object per line.");
    }
    return List.copyOf(keys);
  }

  private static void collect(String line, Set<String> keys) {
    try {
      if (!line.isBlank()) {
        keys.addAll(JsonRecord.of(line).keySet());
      }
    } catch (JsonRecord.BadJson e) {
      return; // The reader keeps the line as a damaged record.
    }
  }
}
