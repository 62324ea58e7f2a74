package sello.ingest.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of JSON lines, in the order in which they appear first. */
final class JsonKeys {
  private static final Pattern PIECE = Pattern.compile(".*[,\\[{]|[\\[\\]{}]+", Pattern.DOTALL);

  private final Set<String> keys = new LinkedHashSet<>();
  private boolean beginsWithPiece;
  private boolean holdsRows;
  private long lines;
  private long pieces;

  private JsonKeys() {}

  static List<String> of(LineReader lines) {
    JsonKeys found = new JsonKeys();
    try (lines) {
      while (lines.hasNext()) {
        found.meet(lines.next().strip());
        if (found.keys.size() > Limits.LIMITS.columns()) {
          throw TooManyColumns.inLine(lines.number());
        }
      }
    }
    found.refuseDocument();
    if (found.keys.isEmpty()) {
      throw FormError.ofFile("has no line that is a JSON object", "Write one object per line.");
    }
    return List.copyOf(found.keys);
  }

  private void meet(String line) {
    if (line.isEmpty()) {
      return;
    }
    lines++;
    try {
      Map<String, String> record = JsonRecord.of(line);
      keys.addAll(record.keySet());
      holdsRows |= record.values().stream().anyMatch(value -> value.startsWith("[{"));
    } catch (JsonRecord.BadJson e) {
      meetBad(line); // The reader keeps the line as a damaged record.
    }
  }

  private void meetBad(String line) {
    boolean isPiece = PIECE.matcher(line).matches();
    pieces += isPiece ? 1 : 0;
    beginsWithPiece |= isPiece && lines == 1;
  }

  /** A single damaged line is refused alone; where most are pieces of something larger, all are. */
  private void refuseDocument() {
    if ((beginsWithPiece && pieces * 2 >= lines) || (lines == 1 && holdsRows)) {
      throw FormError.ofFile(
          "is one JSON document, not a line for each row",
          "Write one JSON object per line, without commas or brackets around them.");
    }
  }
}
